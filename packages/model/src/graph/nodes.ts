import { type Place, type Problem, problem } from "@portolan/dialect";
import { type Code, compareCodes, parseCode } from "../codes.ts";
import type { DataFile } from "../kinds/index.ts";
import type { ContentDocument } from "../read/document.ts";
import type { Located } from "../read/yaml.ts";
import type { IndicatorNode, PlanNode } from "./node.ts";

type Branch = Extract<DataFile, { kind: "framework-branch" }>;
type Statement = Pick<PlanNode, "title" | "wordings" | "difference" | "inferred" | "fault"> & { code: Code };

/** The parts of the plan by code, indicators by code, and every code that is given twice or stands astray. */
export interface Nodes {
  nodes: Map<Code, PlanNode>;
  indicators: Map<Code, { indicator: IndicatorNode; node: PlanNode }>;
  problems: Problem[];
}

/** Makes a node for each objective, enabler and priority that has a document, and for all of the framework. */
export function makeNodes(documents: readonly ContentDocument[], data: readonly Located<DataFile>[]): Nodes {
  const made: Nodes = { nodes: new Map(), indicators: new Map(), problems: [] };
  for (const document of documents) {
    if (!("kind" in document.data && "code" in document.data)) continue;
    const { code, title } = document.data;
    addNode(made, { code, title }, document.file, { line: 2, column: 1 });
  }
  for (const file of data) {
    if (file.value.kind === "framework-branch") addBranch(made, file.value, file);
    if (file.value.kind === "indicator-set")
      for (const [i, set] of file.value.sets.entries())
        addIndicators(made, set.code, set.indicators, file, ["sets", i, "indicators"]);
    if (file.value.kind === "global-compact")
      for (const [i, o] of file.value.objectives.entries())
        addNode(
          made,
          { code: `GCM ${o.number}` as Code, title: o.title },
          file.file,
          file.placeOf(["objectives", i, "number"]),
        );
    if (file.value.kind === "sdg")
      for (const [i, t] of file.value.targets.entries())
        addNode(
          made,
          { code: `SDG ${t.target}` as Code, title: t.title },
          file.file,
          file.placeOf(["targets", i, "target"]),
        );
  }
  for (const node of made.nodes.values()) {
    const parent = node.parent === undefined ? undefined : made.nodes.get(node.parent);
    parent?.children.push(node.code);
    if (parent === undefined && node.parent !== undefined && !node.code.startsWith("SDG"))
      made.problems.push(
        problem(
          "dangling-code",
          node.file,
          node.place,
          `${node.code} stands under ${node.parent}, which does not exist.`,
          `Write the document or the line of ${node.parent}, or mend the code.`,
        ),
      );
  }
  for (const node of made.nodes.values()) node.children.sort(compareCodes);
  return made;
}

function addBranch(made: Nodes, branch: Branch, file: Located<DataFile>): void {
  addNode(made, branch, file.file, file.placeOf(["code"]));
  for (const [i, outcome] of branch.outcomes.entries()) {
    const path = ["outcomes", i];
    under(made, outcome.code, branch.code, file, [...path, "code"]);
    addNode(made, outcome, file.file, file.placeOf([...path, "code"]));
    addIndicators(made, outcome.code, outcome.indicators, file, [...path, "indicators"]);
    for (const [j, output] of outcome.outputs.entries()) {
      const below = [...path, "outputs", j];
      under(made, output.code, outcome.code, file, [...below, "code"]);
      addNode(made, output, file.file, file.placeOf([...below, "code"]));
      addIndicators(made, output.code, output.indicators, file, [...below, "indicators"]);
    }
  }
}

function addNode(made: Nodes, statement: Statement | { code: Code; title: string }, file: string, place: Place): void {
  const parsed = parseCode(statement.code);
  if (parsed === undefined) return;
  const known = made.nodes.get(statement.code);
  if (known) {
    made.problems.push(
      problem(
        "duplicate-code",
        file,
        place,
        `The code ${statement.code} is given twice; the other is in ${known.file}:${known.place.line}.`,
        "Give one of them its own code.",
      ),
    );
    return;
  }
  const { wordings, difference, inferred, fault } = statement as Statement;
  made.nodes.set(statement.code, {
    code: statement.code,
    kind: parsed.kind as PlanNode["kind"],
    title: statement.title,
    parent: parsed.parent,
    children: [],
    indicators: [],
    wordings,
    difference,
    inferred,
    fault,
    file,
    place,
  });
}

function addIndicators(
  made: Nodes,
  owner: Code,
  lines: readonly (Omit<IndicatorNode, "agendas"> & { agendas?: string[] })[],
  file: Located<DataFile>,
  path: readonly PropertyKey[],
): void {
  const node = made.nodes.get(owner);
  if (node === undefined) {
    made.problems.push(
      problem(
        "dangling-code",
        file.file,
        file.placeOf([...path.slice(0, -1), "code"]),
        `Indicators are given for ${owner}, which does not exist.`,
        `Write the document of ${owner}, or mend the code.`,
      ),
    );
    return;
  }
  for (const [i, line] of lines.entries()) {
    const place = file.placeOf([...path, i, "code"]);
    const parent = parseCode(line.code)?.parent;
    if (parent !== owner) under(made, line.code, owner, file, [...path, i, "code"]);
    if (made.indicators.has(line.code))
      made.problems.push(
        problem(
          "duplicate-code",
          file.file,
          place,
          `The code ${line.code} is given twice.`,
          "Give one of them its own code.",
        ),
      );
    const indicator = { ...line, agendas: line.agendas ?? [] };
    made.indicators.set(line.code, { indicator, node });
    node.indicators.push(indicator);
  }
}

function under(made: Nodes, code: Code, parent: Code, file: Located<DataFile>, path: readonly PropertyKey[]): void {
  if (parseCode(code)?.parent === parent) return;
  made.problems.push(
    problem(
      "misplaced-code",
      file.file,
      file.placeOf(path),
      `${code} stands under ${parent}, where it does not belong.`,
      `Move it below ${parseCode(code)?.parent ?? "its own part"}, or mend the code.`,
    ),
  );
}
