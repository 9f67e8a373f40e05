import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { say } from "@portolan/language";
import { finish } from "../pdf/finish.ts";
import { placesOf } from "../pdf/places.ts";
import { openPrinter } from "../pdf/print.ts";
import { compose, type Imprint } from "./compose.ts";
import { readPlan } from "./read.ts";

/** Where the edition stands in the site; the plan's pages link it by this address. */
const PLACE = "plan/portolan-plan.pdf";

/** Makes the whole plan as a PDF from a built site and puts it into the site's folder. */
export async function writePlanEdition(folder: string, imprint: Imprint): Promise<void> {
  const file = join(folder, PLACE);
  const pdf = await makePlanEdition(folder, imprint);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, pdf);
  renameSync(`${file}.new`, file);
}

/**
 * The whole plan as a PDF, from the folder of a built site. Printed twice: the contents name pages, and only a
 * printing tells on which page a part comes to stand.
 */
export async function makePlanEdition(folder: string, { version, site }: Imprint): Promise<Uint8Array> {
  const plan = readPlan(folder);
  const imprint = { version, site: site?.replace(/\/$/, "") || undefined };
  const printer = await openPrinter(folder);
  try {
    const first = await printer.print(compose(plan, imprint, undefined));
    const second = await printer.print(compose(plan, imprint, await placesOf(first.pdf)));
    return await finish(second, {
      title: say("en", "editionTitle"),
      author: say("en", "portal"),
      subject: say("en", "editionSubject"),
      rights: say("en", "footerLicence"),
      language: "en",
      date: plan.checked,
    });
  } finally {
    await printer.close();
  }
}
