import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { opaOrThrow } from '../../src/bundle/compiler/opa-command.ts';
import { findOpa } from '../../src/bundle/compiler/opa.ts';
import type { WholeUnit } from './join.ts';

/** A verdict as Rego gives it. */
export interface RegoVerdict {
  readonly status: string;
  readonly details?: readonly unknown[];
  readonly unknown?: readonly string[];
}

/** For each unit how many checks gave a verdict, and the verdicts other than pass. */
export type RegoOutcomes = readonly (readonly [number, Readonly<Record<string, RegoVerdict>>])[];

/** Stock OPA with the Rego artefact of a bundle. */
export interface Oracle {
  /** What `opa eval` says of units by type, all in one run. */
  outcomes(units: ReadonlyMap<string, readonly WholeUnit[]>): Promise<Map<string, RegoOutcomes>>;
  /** What OPA answers for an entrypoint; `strict`: as with --strict-builtin-errors. */
  ask(entrypoint: string, input: unknown, strict?: boolean): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly result?: unknown;
  /** Codes and messages of what ended the evaluation. */
  readonly errors?: readonly { readonly code: string; readonly message: string }[];
}

/** @param entrypoints by type in lower case. */
export async function startOracle(
  rego: Uint8Array,
  entrypoints: ReadonlyMap<string, string>,
): Promise<Oracle> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-differential-'));
  await writeFile(join(folder, 'bundle.tar.gz'), rego);
  let server: Promise<Server> | undefined;
  return {
    outcomes: (units) => outcomes(folder, entrypoints, units),
    ask: async (entrypoint, input, strict = false) => {
      // One server answers thousands of single questions; a process for each would take minutes.
      server ??= serve(folder);
      return (await server).post(`/v1/data/${entrypoint}${strict ? '?strict-builtin-errors=true' : ''}`, {
        input,
      });
    },
    close: async () => {
      (await server)?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function outcomes(
  folder: string,
  entrypoints: ReadonlyMap<string, string>,
  units: ReadonlyMap<string, readonly WholeUnit[]>,
): Promise<Map<string, RegoOutcomes>> {
  const types = [...units.keys()];
  if (types.length === 0) return new Map();
  const query = types.map((type, at) => {
    const rule = `data.${entrypoints.get(type)?.replaceAll('/', '.')}`;
    return `t${at} := ${rule} with input as input[${JSON.stringify(type)}]`;
  });
  const text = await opaOrThrow(
    ['eval', '-b', 'bundle.tar.gz', '--stdin-input', '-f', 'json', query.join('; ')],
    folder,
    JSON.stringify(Object.fromEntries(units)),
  );
  const { result } = JSON.parse(text) as { result: [{ bindings: Record<string, RegoOutcomes> }] };
  return new Map(types.map((type, at) => [type, result[0].bindings[`t${at}`] ?? []]));
}

interface Server {
  post(path: string, body: unknown): Promise<Answer>;
  close(): void;
}

async function serve(folder: string): Promise<Server> {
  const socket = join(folder, 'opa.sock');
  const child = spawn(
    await findOpa(),
    [
      'run',
      '--server',
      '--skip-version-check',
      '--log-level',
      'error',
      '--addr',
      `unix://${socket}`,
      '-b',
      'bundle.tar.gz',
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  const post = (path: string, body: unknown) => send(socket, path, JSON.stringify(body));
  for (let attempt = 0; child.exitCode === null; attempt += 1) {
    try {
      await post('/v1/data/keelson/checks', {});
      return { post, close: () => child.kill() };
    } catch (error) {
      if (attempt === 400) throw error;
      await setTimeout(25);
    }
  }
  throw new Error(`opa run ended with ${child.exitCode}`);
}

async function send(socketPath: string, path: string, body: string): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const asked = request({ socketPath, path, method: 'POST' }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()) as Answer));
    response.on('error', reject);
  });
  asked.on('error', reject).end(body);
  return promise;
}
