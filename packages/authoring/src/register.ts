import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content, Register } from "@portolan/model/read";
import { writeWhole } from "./write.ts";

/**
 * Brings the registers of permanent ids up to the text. Ids that have gone are retired only where `retire`
 * says what took over (`vision#p4` to `p3`); the others are kept in the file, so that the check keeps asking.
 */
export function writeRegisters(root: string, content: Content, retire: ReadonlyMap<string, string>): string[] {
  return [...content.registers].map(([folder, { register, lost }]) => {
    const path = join(root, folder, "ids.json");
    const before = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Register) : undefined;
    const name = folder.split("/").at(-1);
    const retired = Object.fromEntries(
      lost.flatMap((id) => (retire.has(`${name}#${id}`) ? [[id, retire.get(`${name}#${id}`) ?? ""]] : [])),
    );
    const waiting = before?.blocks.filter((b) => lost.includes(b.id) && !(b.id in retired)) ?? [];
    const after = {
      next: register.next,
      blocks: [...register.blocks, ...waiting],
      retired: { ...register.retired, ...retired },
    };
    const lines = after.blocks.map((b) => `    ${JSON.stringify(b)}`).join(",\n");
    const text = `{\n  "next": ${after.next},\n  "blocks": [\n${lines}\n  ],\n  "retired": ${JSON.stringify(after.retired)}\n}\n`;
    writeWhole(path, text);
    return path;
  });
}
