import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Cost, measure } from "../measure/measure.ts";
import { must } from "../portal.ts";
import type { Site } from "../site/write.ts";
import { eleventy } from "./eleventy.ts";
import { starlight } from "./starlight.ts";

/** Another site builder: what it is installed from, the files that set it up, and how it is told to build. */
export interface Peer {
  name: string;
  /** Exact versions of what it is installed from. */
  versions: Record<string, string>;
  files: Record<string, string>;
  /** Where it reads Markdown from, in its own folder. */
  texts: string;
  command: string[];
  /** What it leaves behind and would use again. */
  leftovers: string[];
  /** Which part of the portal's build does the same work. */
  like: "build" | "astro";
}

/** What a peer took for a cold build, or why it could not be measured. */
export interface PeerResult {
  name: string;
  like: Peer["like"];
  cost: Cost | undefined;
  pages: number;
  fault?: string;
}

/** Builds the site's texts, as Markdown, with each peer, cold. `folder` keeps the installed peers. */
export async function measurePeers(folder: string, site: Site, say: (text: string) => void): Promise<PeerResult[]> {
  const results: PeerResult[] = [];
  for (const peer of [starlight, eleventy]) {
    const { name, like } = peer;
    say(`  ${name}`);
    try {
      const { cost, pages } = await measurePeer(join(folder, name.toLowerCase()), peer, site);
      results.push({ name: `${name} ${Object.values(peer.versions)[0]}`, like, cost, pages });
    } catch (error) {
      results.push({ name, like, cost: undefined, pages: 0, fault: String(error).split("\n").slice(0, 12).join("\n") });
    }
  }
  return results;
}

async function measurePeer(folder: string, peer: Peer, site: Site): Promise<{ cost: Cost; pages: number }> {
  await install(folder, peer);
  for (const path of peer.leftovers) rmSync(join(folder, path), { recursive: true, force: true });
  rmSync(join(folder, peer.texts), { recursive: true, force: true });
  cpSync(site.markdown, join(folder, peer.texts), { recursive: true });
  const [program = "", ...args] = peer.command;
  const { cpu, peak } = await must(peer.name, measure(join(folder, "node_modules/.bin", program), args, { cwd: folder }));
  return { cost: { cpu, peak }, pages: readdirSync(join(folder, "dist"), { recursive: true }).filter((path) => String(path).endsWith(".html")).length };
}

/** Installs the peer by npm, unless these very versions are there. */
async function install(folder: string, { name, versions, files }: Peer): Promise<void> {
  const manifest = JSON.stringify({ private: true, type: "module", dependencies: versions }, null, 2);
  const stamp = join(folder, "installed.json");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === manifest) return;
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
  writeFileSync(join(folder, "package.json"), manifest);
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  await must(`npm install of ${name}`, measure("npm", args, { cwd: folder }));
  writeFileSync(stamp, manifest);
}
