import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const ticks = 100;

/** What a process and all that it started have used, and those it waited for. */
export interface TreeUse {
  readonly processorSeconds: number;
  /** Most memory resident at a time, of the largest of its processes that are there now. */
  readonly megabytes: number;
}

/** Asks Linux, which alone says so of processes of others. */
export function treeUse(pid: number): TreeUse {
  const children = childrenByParent();
  const all: number[] = [];
  for (const waiting = [pid]; waiting.length > 0;) {
    const next = waiting.pop() ?? pid;
    all.push(next);
    waiting.push(...(children.get(next) ?? []));
  }
  const megabytes = all.slice(1).map(peakOf);
  return {
    processorSeconds: all.reduce((sum, one) => sum + secondsOf(one), 0),
    megabytes: Math.max(0, ...megabytes),
  };
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(fieldsOf(Number(name))[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

/** Of itself and of children it has waited for, in both modes. */
function secondsOf(pid: number): number {
  const used = fieldsOf(pid).slice(11, 15).map(Number);
  return used.reduce((sum, one) => sum + one, 0) / ticks;
}

/** What follows the name of a process, which may hold anything: state, parent, … */
function fieldsOf(pid: number): string[] {
  const text = textOf(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

/** Empty for a process that has gone. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
