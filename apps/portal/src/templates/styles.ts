import type { View } from "@portolan/model/views";
import documentCss from "@portolan/ui/styles/document.css?url";
import figuresCss from "@portolan/ui/styles/figures.css?url";
import frameworkCss from "@portolan/ui/styles/framework.css?url";
import homeCss from "@portolan/ui/styles/home.css?url";
import learnedCss from "@portolan/ui/styles/learned.css?url";
import libraryCss from "@portolan/ui/styles/library.css?url";
import listsCss from "@portolan/ui/styles/lists.css?url";
import planCss from "@portolan/ui/styles/plan.css?url";
import searchCss from "@portolan/ui/styles/search.css?url";
import seeingCss from "@portolan/ui/styles/seeing.css?url";
import takeCss from "@portolan/ui/styles/take.css?url";
import termsCss from "@portolan/ui/styles/terms.css?url";

const reading = [documentCss];
const framework = [documentCss, frameworkCss];
const figures = [figuresCss];
const learned = [documentCss, learnedCss];
const lists = [learnedCss, listsCss];
const seeing = [seeingCss];

/** The stylesheets of a page: its template's, and one more where its text has terms. */
export function stylesOf(view: View): string[] {
  const terms = "body" in view && view.body.terms.length > 0;
  return terms ? [...styles[view.template], termsCss] : styles[view.template];
}

/** The stylesheets that a template needs besides the one that every page has. */
export const styles: Record<View["template"], string[]> = {
  home: [homeCss],
  document: reading,
  plan: [documentCss, planCss],
  explorer: framework,
  node: framework,
  target: framework,
  targets: framework,
  crosswalk: framework,
  figures,
  sources: figures,
  search: [searchCss],
  case: learned,
  lesson: learned,
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
