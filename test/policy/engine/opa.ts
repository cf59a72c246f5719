import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackBundle } from '../../../src/bundle/archive/archive.ts';
import { messageOf } from '../../../src/errors.ts';
import { opaOrThrow } from '../../../src/bundle/compiler/opa-command.ts';
import { loadEngine, type BuiltinFailure, type Engine } from '../../../src/policy/engine/engine.ts';
import { lookup } from '../../../src/policy/engine/value/collections.ts';
import { RegoObject } from '../../../src/policy/engine/value/model.ts';
import { parseValue } from '../../../src/policy/engine/value/parse.ts';
import { writeJson } from '../../../src/policy/engine/value/write.ts';

/** What an expression gives: JSON with sorted keys, or undefined. */
export interface Answer {
  readonly expression: string;
  readonly value: string | undefined;
}

/** Compiles Rego to a module with the pinned OPA. */
export async function compileRego(rego: string, ...flags: string[]): Promise<Uint8Array> {
  return inFolder(rego, (folder) => build(folder, flags));
}

async function inFolder<T>(rego: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-engine-'));
  try {
    await writeFile(join(folder, 'test.rego'), rego);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function build(folder: string, flags: readonly string[]): Promise<Uint8Array> {
  await opaOrThrow(['build', '-t', 'wasm', '-b', '.', ...flags], folder);
  const files = await unpackBundle(await readFile(join(folder, 'bundle.tar.gz')), 'test');
  return files.get('policy.wasm') ?? new Uint8Array();
}

/** Evaluates Rego expressions with `opa eval` and with our host. */
export async function evaluateBoth(
  expressions: readonly string[],
): Promise<{ opa: Answer[]; host: Answer[]; failures: readonly BuiltinFailure[] }> {
  const names = expressions.map((_, at) => `r${at}`);
  const rules = expressions.map((expression, at) => `${names[at]} := ${expression}`);
  return inFolder(`package t\n\n${rules.join('\n\n')}\n`, async (folder) => {
    const printed = await opaOrThrow(['eval', '-f', 'json', '-d', 'test.rego', 'data.t'], folder);
    const engine = await loadEngine(await build(folder, ['-e', 't']));
    const { text = '{}', builtinErrors } = engine.evaluate('t', undefined);
    return {
      opa: answers(expressions, names, valueIn(printed)),
      host: answers(expressions, names, text),
      failures: builtinErrors,
    };
  });
}

/** The same, each expression in an evaluation of its own, so that one that aborts is seen. */
export async function evaluateApart(
  expressions: readonly string[],
): Promise<{ opa: Answer[]; host: Answer[] }> {
  const names = expressions.map((_, at) => `r${at}`);
  const rules = expressions.map((expression, at) => `${names[at]} := ${expression}`);
  return inFolder(`package t\n\n${rules.join('\n\n')}\n`, async (folder) => {
    const printed = await opaOrThrow(['eval', '-f', 'json', '-d', 'test.rego', 'data.t'], folder);
    const engine = await loadEngine(
      await build(
        folder,
        names.flatMap((name) => ['-e', `t/${name}`]),
      ),
    );
    return {
      opa: answers(expressions, names, valueIn(printed)),
      host: expressions.map((expression, at) => ({ expression, value: valueOf(engine, `t/${names[at]}`) })),
    };
  });
}

function valueOf(engine: Engine, entrypoint: string): string | undefined {
  try {
    const { text } = engine.evaluate(entrypoint, undefined);
    return text === undefined ? undefined : writeJson(parseValue(text));
  } catch (error) {
    return messageOf(error);
  }
}

/** The value in what `opa eval` prints, its numbers untouched. */
function valueIn(printed: string): string {
  const start = printed.indexOf('"value":') + '"value":'.length;
  return printed.slice(start, printed.lastIndexOf('"text":')).replace(/,\s*$/, '');
}

function answers(expressions: readonly string[], names: readonly string[], text: string): Answer[] {
  const document = parseValue(text);
  return expressions.map((expression, at) => {
    const value = document instanceof RegoObject ? lookup(document, names[at] ?? '') : undefined;
    return { expression, value: value === undefined ? undefined : writeJson(value) };
  });
}
