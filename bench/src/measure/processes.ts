import { readdirSync, readFileSync } from "node:fs";

/** A process as /proc shows it at one moment. */
export interface Process {
  pid: number;
  parent: number;
  command: string;
  /** CPU seconds of its own, without its children. */
  cpu: number;
  /** Megabytes of memory now, and the most that it ever had. */
  memory: number;
  most: number;
}

/** Linux counts CPU time in hundredths of a second for programs, whatever the kernel does inside. */
const TICKS = 100;

/** The processes below `root`, itself included. Those that end while they are being looked at are left out. */
export function processesBelow(root: number): Process[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    const parent = Number.isInteger(pid) ? statOf(pid)?.[1] : undefined;
    if (parent !== undefined) parents.set(pid, Number(parent));
  }
  const below = new Set([root]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [pid, parent] of parents) if (below.has(parent) && !below.has(pid)) grew = below.add(pid).has(pid);
  }
  return [...below].flatMap((pid) => processOf(pid) ?? []);
}

/** CPU seconds of all children of this process that have ended, and of theirs: what the kernel's wait4 reports. */
export function endedChildren(): number {
  const stat = statOf(process.pid) ?? [];
  return (Number(stat[13]) + Number(stat[14])) / TICKS;
}

function processOf(pid: number): Process | undefined {
  const stat = statOf(pid);
  const status = read(`/proc/${pid}/status`);
  const command = read(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ").trim();
  if (stat === undefined || status === undefined || command === undefined) return undefined;
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
  return { pid, parent: Number(stat[1]), command, cpu: (Number(stat[11]) + Number(stat[12])) / TICKS, memory: megabytes("VmRSS"), most: megabytes("VmHWM") };
}

/** The fields of /proc/PID/stat behind the name, which may hold blanks: state, parent, … */
function statOf(pid: number): string[] | undefined {
  const text = read(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(")") + 2).split(" ");
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
