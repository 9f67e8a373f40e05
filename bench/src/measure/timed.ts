/** Runs something; gives what came of it and the CPU milliseconds that this process took. */
export function timed<T>(run: () => T): [T, number] {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}
