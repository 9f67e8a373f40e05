import { type Problem, problem } from "@portolan/dialect";
import type { Content } from "@portolan/model/read";

/** A link to a goal of the Action Agenda names one that the file lists. */
export function danglingGoal({ data }: Content): Problem[] {
  return data.flatMap(({ file, value, placeOf }) => {
    if (value.kind !== "action-agenda") return [];
    const goals = value.goals.map((goal) => goal.id);
    return value.links.flatMap(({ goal }, i) => {
      if (goals.includes(goal)) return [];
      const place = placeOf(["links", i, "goal"]);
      const message = `There is no goal "${goal}" in this file.`;
      return [problem("dangling-code", file, place, message, `Use one of ${goals.join(", ")}.`)];
    });
  });
}
