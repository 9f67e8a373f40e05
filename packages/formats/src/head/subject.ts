import { say } from "@portolan/language";
import type {
  CaseView,
  DocumentView,
  LessonView,
  NodeView,
  PlanView,
  StoryView,
  TargetView,
  TermView,
} from "@portolan/model/views";
import type { Article, DefinedTerm, Organization, Report, Thing, WebPage } from "schema-dts";
import { datasetOf } from "./dataset.ts";
import { checkedOf, type Headed, isOfficial, natureOf, viewOf } from "./kind.ts";
import { learningResource } from "./learning-resource.ts";
import { licence } from "./licence.ts";

/** Where the page stands, and how to name others beside it. */
export interface Place {
  url: string;
  to: (address: string) => string;
}

/** What a page is about, or where nothing fits better, the page. */
export function subjectOf(page: Headed, place: Place): Thing {
  const view = viewOf(page);
  const dataset = view && datasetOf(view, place);
  if (dataset) return dataset;
  switch (view?.template) {
    case "home":
      return { ...wordsOf(page, place), "@type": "WebSite", name: say(page.language, "portal") };
    case "document":
      return view.kind === "page" ? { "@type": "AboutPage", ...wordsOf(page, place) } : article(view, place);
    case "plan":
    case "lesson":
      return article(view, place);
    case "story":
      return { ...article(view, place), ...storyOf(view) };
    case "case":
      return { ...article(view, place), ...caseOf(view) };
    case "resource":
      return learningResource(view, place);
    case "term":
    case "node":
    case "target":
      return definedTerm(view, place);
    case undefined:
    case "search":
      return { "@type": "WebPage", ...wordsOf(page, place) };
    default:
      return { "@type": "CollectionPage", ...wordsOf(page, place) };
  }
}

/** What every text of the portal says of itself. */
function wordsOf(page: Headed, { url }: Place): Omit<Exclude<WebPage, string>, "@type" | "name"> & { name: string } {
  const organization: Organization = { "@type": "Organization", name: say("en", "portal") };
  return {
    "@id": url,
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    ...(isOfficial(page) ? {} : { author: organization, license: licence.url }),
  };
}

function article(
  view: DocumentView | PlanView | LessonView | CaseView | StoryView,
  place: Place,
): Exclude<Article, string> {
  const { name, ...words } = wordsOf(view, place);
  const checked = checkedOf(view);
  const english = view.alternates[0]?.address ?? view.address;
  return {
    "@type": "Article",
    ...words,
    headline: name,
    // One sentence, which the page says too; its summary stands in the head already.
    ...("answer" in view ? { description: view.answer } : {}),
    ...(checked === undefined ? {} : { dateModified: checked }),
    ...("official" in view && view.official ? { isBasedOn: view.official.url } : {}),
    ...(view.language === "en" ? {} : { translationOfWork: { "@id": place.to(english) } }),
    ...(isOfficial(view) ? {} : { disambiguatingDescription: natureOf(view) }),
  };
}

function storyOf({ data, places }: StoryView) {
  return { datePublished: data.published, ...(places === undefined ? {} : { spatialCoverage: places }) };
}

function caseOf({ data, places }: CaseView): Pick<Exclude<Report, string>, "@type" | "temporalCoverage"> {
  const ended = { ongoing: "..", "not published": "" }[data.ended] ?? data.ended;
  return {
    "@type": "Report",
    ...(places === undefined ? {} : { spatialCoverage: places }),
    temporalCoverage: ended === "" ? data.started : `${data.started}/${ended}`,
  };
}

/** Names of the sets that goals outside the plan belong to, as the United Nations have them. */
const FRAMEWORKS = {
  gcm: "Global Compact for Safe, Orderly and Regular Migration",
  sdg: "Sustainable Development Goals",
} as const;

function definedTerm(view: TermView | NodeView | TargetView, { url, to }: Place): DefinedTerm {
  const [set, name] =
    view.template === "term"
      ? ["/glossary/", say("en", "termMany")]
      : view.template === "node"
        ? ["/framework/", say("en", "framework")]
        : [`/framework/${view.framework}/`, FRAMEWORKS[view.framework]];
  const code = view.template === "term" ? view.abbreviation : view.code;
  return {
    "@type": "DefinedTerm",
    "@id": url,
    url,
    name: view.title,
    description: view.description,
    ...(code === undefined ? {} : { termCode: code }),
    ...(view.template === "term" && view.synonyms.length > 0 ? { alternateName: view.synonyms } : {}),
    inDefinedTermSet: { "@type": "DefinedTermSet", "@id": to(set), name },
  };
}
