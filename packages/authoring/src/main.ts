import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkContent } from "@portolan/checks/content";
import { report } from "@portolan/checks/report";
import { sitePackages } from "@portolan/model/read";
import { jsonSchemas, kindsPage, problemsPage } from "./documents.ts";
import { beginDocument } from "./new.ts";
import { writeRegisters } from "./register.ts";
import { tellMissing } from "./unanswered/command.ts";
import { unansweredSchema } from "./unanswered/schema.ts";
import { writeWhole } from "./write.ts";

const usage = `Use: npm run portolan -- <command>

  check                            every problem of the content, with its place and what to do
  new <kind> <name>                begin a case, lesson, resource, story …: a file with every field explained
  register [--retire doc#p4=p3]    give new paragraphs their permanent ids
  docs                             write docs/kinds.md and docs/problems.md
  unanswered <file>... [--json]    lists of missing words and content, from questions that readers passed on
  schemas                          write schemas/*.json, by which an editor completes fields and codes`;

const root = resolve(import.meta.dirname, "../../..");
const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { retire: { type: "string", multiple: true }, json: { type: "boolean" } },
});
const read = () =>
  checkContent(root, sitePackages(resolve(root, "apps/portal"), process.env["PORTOLAN_CONTENT"]), ["/design/"]);

/** Does what the command asks; an error carries the whole of what is to be said. */
function run(): void {
  switch (positionals[0]) {
    case "check": {
      const { problems } = read();
      console.log(report(problems));
      process.exitCode = problems.some((p) => p.severity === "error") ? 1 : 0;
      break;
    }
    case "new": {
      const [, kind = "", name = ""] = positionals;
      const packages = sitePackages(resolve(root, "apps/portal"), process.env["PORTOLAN_CONTENT"]);
      console.log(`Begun: ${beginDocument(kind, name, packages)}`);
      break;
    }
    case "register": {
      const retire = new Map((values.retire as string[] | undefined)?.map((r) => r.split("=") as [string, string]));
      const written = writeRegisters(root, read().content, retire);
      console.log(written.length === 0 ? "Every register knows its text." : `Written: ${written.join(", ")}`);
      break;
    }
    case "docs":
      writeWhole(resolve(root, "docs/problems.md"), problemsPage(root));
      writeWhole(resolve(root, "docs/kinds.md"), kindsPage(read().graph));
      break;
    case "schemas":
      for (const [kind, schema] of jsonSchemas(read().graph))
        writeWhole(resolve(root, `schemas/${kind}.json`), `${JSON.stringify(schema, null, 2)}\n`);
      writeWhole(resolve(root, "schemas/unanswered.json"), `${JSON.stringify(unansweredSchema(), null, 2)}\n`);
      break;
    case "unanswered": {
      const from = process.env["PORTOLAN_CWD"] ?? process.cwd();
      const json = values.json === true;
      const { text, ok } = tellMissing(positionals.slice(1), { from, graph: () => read().graph, json });
      console.log(text);
      process.exitCode = ok ? 0 : 1;
      break;
    }
    default:
      throw new Error(positionals[0] === undefined ? usage : `There is no command "${positionals[0]}".\n\n${usage}`);
  }
}

try {
  run();
} catch (error) {
  // One message: a missing folder or one that cannot be written to is nothing that a stack trace explains.
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
