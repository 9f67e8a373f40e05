import { sameQuestion, type Unanswered } from "@portolan/search/unanswered";

/**
 * Equal questions of several devices as one: how often all asked, the last day, and what the search knew on that day.
 * The most asked first, then the newest.
 */
export function mergeQuestions(questions: readonly Unanswered[]): Unanswered[] {
  const merged = new Map<string, Unanswered>();
  for (const question of questions) {
    const key = sameQuestion(question);
    const other = merged.get(key);
    const newest = other && other.last >= question.last ? other : question;
    merged.set(key, { ...newest, times: question.times + (other?.times ?? 0) });
  }
  return [...merged.values()].sort(
    (a, b) => b.times - a.times || (a.last < b.last ? 1 : a.last > b.last ? -1 : a.asked < b.asked ? -1 : 1),
  );
}

/** How often questions were asked, all together. */
export function timesOf(questions: readonly Unanswered[]): number {
  return questions.reduce((sum, { times }) => sum + times, 0);
}
