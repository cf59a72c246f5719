import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { KeelsonError, messageOf } from '../../../errors.ts';
import type { OpaCall, OpaResult } from '../call.ts';
import { guestPath } from './guest-path.ts';
import type { Job } from './wasi-worker.ts';

export interface WasiLimits {
  readonly milliseconds: number;
  /** Of all files that are written, standard output and error among them. */
  readonly writtenBytes: number;
}

const defaultLimits: WasiLimits = { milliseconds: 300_000, writtenBytes: 256 * 1024 * 1024 };

/**
 * Runs OPA's module in a thread. It sees the folders of the call and nothing else of the disk, no network and no
 * environment.
 *
 * @throws KeelsonError OPA_UNAVAILABLE when it does not end.
 */
export async function runWasi(
  module: WebAssembly.Module,
  call: OpaCall,
  limits: WasiLimits = defaultLimits,
): Promise<OpaResult> {
  const streams = await mkdtemp(join(tmpdir(), 'keelson-opa-'));
  const stdin = join(streams, 'in');
  const stdout = join(streams, 'out');
  const stderr = join(streams, 'err');
  try {
    await writeFile(stdin, call.input);
    const { code, stopped } = await inThread(jobOf(module, call, limits, { stdin, stdout, stderr }), limits);
    return {
      code,
      stdout: await readFile(stdout, 'utf8'),
      stderr: `${await readFile(stderr, 'utf8')}${stopped}`,
    };
  } finally {
    await rm(streams, { recursive: true, force: true });
  }
}

function jobOf(
  module: WebAssembly.Module,
  { args, folder, others }: OpaCall,
  { writtenBytes }: WasiLimits,
  streams: Pick<Job, 'stdin' | 'stdout' | 'stderr'>,
): Job {
  const home = resolve(folder);
  return {
    module,
    args: args.map((arg) => (others.some((other) => arg.startsWith(other)) ? guestPath(arg) : arg)),
    // Go takes its working directory from there. A policy folder is small: collecting less often is quicker.
    env: { PWD: guestPath(home), GOGC: '400' },
    preopens: Object.fromEntries([home, ...others].map((path) => [guestPath(path), path])),
    ...streams,
    writtenBytes,
  };
}

/** @returns the exit code, and what stopped it where it did not come to one. */
async function inThread(
  job: Job,
  { milliseconds }: WasiLimits,
): Promise<{ readonly code: number; readonly stopped: string }> {
  const { promise, resolve: settle, reject } = Promise.withResolvers<{ code: number; stopped: string }>();
  const worker = new Worker(new URL(`./wasi-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: job,
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // As deep as Rego may be nested before OPA itself refuses it.
    resourceLimits: { stackSizeMb: 64 },
  });
  const timer = setTimeout(() => {
    reject(
      new KeelsonError('OPA_UNAVAILABLE', `opa ${job.args[0]} did not end within ${milliseconds / 1000} s`),
    );
  }, milliseconds);
  worker.on('error', (error) => settle({ code: -1, stopped: messageOf(error) }));
  worker.on('exit', (code) => settle({ code, stopped: '' }));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
