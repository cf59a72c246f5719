import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What contestants say of a document. */
export interface SaidOfDocument {
  readonly findings?: number;
  readonly fingerprint?: string;
  readonly units?: number;
}

/** One run of a contestant. */
export interface Run<Said = SaidOfDocument> {
  readonly seconds: number;
  /** Of all processors. */
  readonly processorSeconds: number | undefined;
  /** Most memory resident at a time; undefined where no GNU time is there to tell. */
  readonly megabytes: number | undefined;
  /** What it said last. */
  readonly said: Said;
}

const gnuTime = '/usr/bin/time';
const mark = '@@';

/** Runs a command to its end, from the start of its process. */
export async function measure<Said = SaidOfDocument>([
  command = '',
  ...parameters
]: readonly string[]): Promise<Run<Said>> {
  const timed = existsSync(gnuTime);
  const wrapped = timed
    ? [gnuTime, '-f', `${mark} %M %U %S`, command, ...parameters]
    : [command, ...parameters];
  const start = performance.now();
  const { code, output, errors } = await run(wrapped);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) {
    throw new Error(`${[command, ...parameters].join(' ')} ended with ${code}: ${errors.slice(-2000)}`);
  }
  const [kilobytes, user, system] = (errors.split(`${mark} `).at(-1) ?? '').trim().split(' ').map(Number);
  const last = output.trim().split('\n').at(-1) ?? '';
  return {
    seconds,
    processorSeconds: timed ? (user ?? 0) + (system ?? 0) : undefined,
    megabytes: timed && kilobytes !== undefined ? kilobytes / 1024 : undefined,
    said: JSON.parse(last.startsWith('{') ? last : '{}') as Said,
  };
}

function run([command = '', ...parameters]: readonly string[]) {
  return new Promise<{ code: number | null; output: string; errors: string }>((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-100_000)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
