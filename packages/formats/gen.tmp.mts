import { fileURLToPath } from "node:url";
import { checkContent } from "/work/wt/mach/packages/checks/src/content.ts";
import { formats } from "/work/wt/mach/packages/formats/src/index.ts";
import { sitePackages } from "/work/wt/mach/packages/model/src/read/index.ts";

const root = "/work/wt/mach/apps/portal/";
const { graph, problems } = checkContent("/work/wt/mach/", sitePackages(root, process.env.PORTOLAN_CONTENT), [
  "/design/",
]);
console.log(problems.length, graph.documents.size);
const cpu = () => {
  const u = process.cpuUsage();
  return Math.round((u.user + u.system) / 1000);
};

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

for (const f of formats) {
  const t = cpu();
  let n = 0,
    b = 0;
  for await (const { path, content } of f({
    graph,
    pages: root + "dist/",
    written: ["/design/"],
    root: "/work/wt/mach/",
    cache: "/tmp/mkcache/",
    host: process.env.HOSTT,
    version: "0.0.0",
  })) {
    n++;
    b += content.length;
    const p = join("/tmp/mkout", path);
    mkdirSync(dirname(p), { recursive: true });
    writeFileSync(p, content);
  }
  console.log(f.name, n, "files", Math.round(b / 1024), "KB", cpu() - t, "ms cpu");
}
