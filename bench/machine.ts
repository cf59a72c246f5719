import { arch, cpus, totalmem } from 'node:os';

/** The machine that figures are from, in a few words. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} × ${first?.model.trim() ?? arch()}, ${memory} GiB, Node ${process.versions.node}`;
}
