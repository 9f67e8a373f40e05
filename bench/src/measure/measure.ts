import { spawn } from "node:child_process";
import { endedChildren, type Process, processesBelow } from "./processes.ts";

/** What a program and all that it started took. */
export interface Cost {
  /** CPU seconds, user and system together. */
  cpu: number;
  /** The most memory in megabytes that all its processes had at one moment. */
  peak: number;
}

/** A run, whole and by its parts. */
export interface Measured extends Cost {
  status: number;
  seconds: number;
  parts: Record<string, Cost>;
  output: string;
}

/** How often the processes are looked at, in milliseconds. */
const EVERY = 50;

/**
 * Runs a program to its end. The CPU of the whole is exact: what the kernel counted for children that ended, so only
 * one measurement can run at a time. `parts` names processes by their command line; a part is such a process with
 * all below it, known by looking every 50 ms. Memory is the sum of resident sets at one look, and never less than
 * the high-water mark that the kernel keeps for each process.
 */
export function measure(program: string, args: readonly string[], { cwd, env = {}, parts = {} }: { cwd: string; env?: Record<string, string>; parts?: Record<string, RegExp> }): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const before = endedChildren();
    const started = performance.now();
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000)));
    const whole = new Part();
    const named = Object.fromEntries(Object.keys(parts).map((name) => [name, new Part()]));
    const look = () => {
      const seen = processesBelow(child.pid ?? 0);
      whole.add(seen);
      for (const [name, pattern] of Object.entries(parts)) named[name]?.add(belowMatching(seen, pattern));
    };
    const timer = setInterval(look, EVERY);
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      const costs = Object.fromEntries(Object.entries(named).map(([name, part]) => [name, part.cost()]));
      resolve({ status: status ?? 1, seconds, cpu: endedChildren() - before, peak: whole.cost().peak, parts: costs, output });
    });
  });
}

/** Sums up what was seen of a group of processes. */
class Part {
  #cpu = new Map<number, number>();
  #peak = 0;

  add(seen: readonly Process[]): void {
    for (const { pid, cpu, most } of seen) {
      this.#cpu.set(pid, cpu);
      this.#peak = Math.max(this.#peak, most);
    }
    this.#peak = Math.max(this.#peak, seen.reduce((sum, p) => sum + p.memory, 0));
  }

  cost(): Cost {
    return { cpu: [...this.#cpu.values()].reduce((sum, cpu) => sum + cpu, 0), peak: this.#peak };
  }
}

function belowMatching(seen: readonly Process[], pattern: RegExp): Process[] {
  const inside = new Set(seen.filter((p) => pattern.test(p.command)).map((p) => p.pid));
  for (let size = -1; size !== inside.size; ) {
    size = inside.size;
    for (const { pid, parent } of seen) if (inside.has(parent)) inside.add(pid);
  }
  return seen.filter((p) => inside.has(p.pid));
}
