import type { View } from "@portolan/model/views";
import documentCss from "@portolan/ui/styles/document.css?url";
import figuresCss from "@portolan/ui/styles/figures.css?url";
import frameworkCss from "@portolan/ui/styles/framework.css?url";
import homeCss from "@portolan/ui/styles/home.css?url";
import indicatorsCss from "@portolan/ui/styles/indicators.css?url";
import learnedCss from "@portolan/ui/styles/learned.css?url";
import lessonCss from "@portolan/ui/styles/lesson.css?url";
import libraryCss from "@portolan/ui/styles/library.css?url";
import listsCss from "@portolan/ui/styles/lists.css?url";
import partsCss from "@portolan/ui/styles/parts.css?url";
import planCss from "@portolan/ui/styles/plan.css?url";
import searchCss from "@portolan/ui/styles/search.css?url";
import seeingCss from "@portolan/ui/styles/seeing.css?url";
import takeCss from "@portolan/ui/styles/take.css?url";
import termsCss from "@portolan/ui/styles/terms.css?url";

const framework = [documentCss, frameworkCss];
const parts = [documentCss, partsCss];
const figures = [figuresCss];
const learned = [documentCss, learnedCss];
const lists = [learnedCss, listsCss];
const seeing = [seeingCss];

/** The stylesheets of a page: its template's, and one more each where it has indicators and where its text has terms. */
export function stylesOf(view: View): string[] {
  const indicators = view.template === "document" && (view.indicators.length > 0 || view.roadMap !== undefined);
  const terms = "body" in view && view.body.terms.length > 0;
  return [...styles[view.template], ...(indicators ? [indicatorsCss] : []), ...(terms ? [termsCss] : [])];
}

/** The stylesheets that a template needs besides the one that every page has. */
export const styles: Record<View["template"], string[]> = {
  home: [homeCss],
  document: parts,
  plan: [...parts, planCss],
  explorer: framework,
  node: [...parts, indicatorsCss, frameworkCss],
  target: [...parts, frameworkCss],
  targets: framework,
  crosswalk: framework,
  figures,
  sources: figures,
  search: [searchCss],
  case: learned,
  lesson: [...learned, lessonCss],
  resource: learned,
  story: learned,
  term: learned,
  listing: lists,
  library: [...lists, libraryCss],
  themes: lists,
  actions: lists,
  gaps: lists,
  evidence: seeing,
  "evidence-list": seeing,
  results: seeing,
  countries: seeing,
  country: [...lists, seeingCss],
  compare: [takeCss],
  list: [takeCss],
  tried: [takeCss],
};
