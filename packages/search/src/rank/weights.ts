/**
 * What counts how much. Tuned on the tuning half of the judged queries and on questions of imagined visitors, with the
 * mean of the report half in sight (`docs/search.md`). Fields are weighed as in BM25F (Robertson, Zaragoza & Taylor 2004): summed first, then saturated.
 */
export const weights = {
  /** A word in the title, another name, a question one would ask, the name of a part, everyday words, the summary, above. */
  title: 1.1,
  alias: 0.8,
  asked: 0.85,
  /**
   * What a word counts, as a multiple of `asked`, that stands in one phrase that others have written for the document,
   * and in ever more of them: each is a guess, and those that agree are hardly one.
   */
  once: 0.6,
  often: 1.9,
  heading: 0.35,
  everyday: 1,
  summary: 0.6,
  path: 0.95,
  near: 0.1,
  /** A word that the text is most about. */
  body: 1.2,
  /** The weight at which a word counts half. */
  half: 3.2,
  /** The weight at which a word counts as held; below it is held in part. */
  full: 0.8,
  /** How much rarity counts: 1 is the measure itself, 0 makes all words alike. */
  rarity: 0.55,
  /** How strongly a document falls behind that lacks words of the question. */
  coordination: 0.35,
  /** What a phrase adds that is the question itself, as a multiple of the rest. */
  phrase: { title: 2, alias: 2.8, asked: 2.3, heading: 0.7, everyday: 1.6 },
  /** What such a phrase counts that others have written for the document, beside one of its own. */
  further: 0.8,
  /** What a document gains whose title or other name the question is. */
  name: { title: 3, alias: 1.3 },
  /** How fast that fades with the likeness: 1 is evenly, 2 favours what is very close. */
  close: 1.6,
  /** How strongly surplus words of a phrase count against it. */
  surplus: 0.6,
  /** What a document of a kind counts, all else equal: pages of lists and of the portal come after what is about the thing. */
  kind: { page: 1, plan: 0.85, gcm: 1.05, sdg: 1.05 } as Readonly<Record<string, number>>,
  /** What a document gains whose kind is asked for by its name, */
  named: 4.5,
  /** or by how the question is put: what is it, how many, how is it measured. */
  hinted: { term: 1.7, plan: 1.5, figure: 2.3, outcome: 1.8, output: 1.5, gcm: 1.5 } as Readonly<
    Record<string, number>
  >,
  /** What a document gains that the reader has in their own language. */
  own: 2.5,
  /** How fast that fades where the document lacks words of the question. */
  ownFade: 1,
  /** What each step of evidence adds, as a share: decides between equals alone. */
  evidence: 0.005,
};
export type Weights = typeof weights;
