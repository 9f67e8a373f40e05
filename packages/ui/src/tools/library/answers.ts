import type { LibraryData } from "@portolan/model/library";
import { useCallback, useEffect, useReducer } from "react";

const blocks = new Map<string, readonly string[] | "loading">();

/** The sentence of an item. Where they do not come with the data, the files of those that are shown are fetched. */
export function useAnswers({ answers }: LibraryData, items: readonly number[]): (item: number) => string | undefined {
  const [loads, again] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    if (!("files" in answers)) return;
    const wanted = new Set(items.map((item) => answers.files[Math.floor(item / answers.size)] ?? ""));
    for (const file of wanted) if (file !== "" && !blocks.has(file)) void load(file).then(again);
  }, [answers, items]);
  // Another function only when there is more to say, so that what has its sentence is left alone.
  return useCallback(
    (item) => {
      if (!("files" in answers)) return answers[item];
      const block = blocks.get(answers.files[Math.floor(item / answers.size)] ?? "");
      return Array.isArray(block) ? (block as readonly string[])[item % answers.size] : undefined;
    },
    // biome-ignore lint/correctness/useExhaustiveDependencies: what was loaded is no part of React's.
    [answers, loads],
  );
}

/** An entry without its sentence is still an entry: a failure is tried again when the file is next wanted. */
async function load(file: string): Promise<void> {
  blocks.set(file, "loading");
  try {
    const response = await fetch(file);
    if (!response.ok) throw new Error(String(response.status));
    blocks.set(file, (await response.json()) as string[]);
  } catch {
    blocks.delete(file);
  }
}
