import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { parseDocument, isMap, isScalar, isSeq, type Node } from 'yaml';
import { opaVersion } from '../../src/bundle/compiler/opa.ts';
import { objectOf } from '../../src/policy/engine/value/collections.ts';
import { RegoNumber, type Entry, type Value } from '../../src/policy/engine/value/model.ts';

const run = promisify(execFile);

/** One of OPA's own evaluation cases (v1/test/cases in its source). */
export interface Case {
  readonly file: string;
  readonly note: string;
  readonly query: string;
  readonly modules: readonly string[];
  readonly data: Value | undefined;
  readonly input: Value | undefined;
  /** The input as a Rego term, for what JSON cannot say. */
  readonly inputTerm: string | undefined;
  readonly wantResult: Value | undefined;
  readonly wantErrorCode: string | undefined;
  readonly wantError: string | undefined;
  readonly sortBindings: boolean;
  /** The error shows only where errors of builtins end the evaluation. */
  readonly strictError: boolean;
}

const modulePath = `github.com/open-policy-agent/opa@v${opaVersion}`;

/**
 * The source of the pinned OPA in Go's module cache, fetched when it is not there.
 *
 * @returns undefined when there is no Go, or the module is not to be had.
 */
export async function opaSource(): Promise<string | undefined> {
  try {
    const { stdout } = await run('go', ['mod', 'download', '-json', modulePath], {
      env: { ...process.env, GOFLAGS: '-mod=mod' },
      cwd: import.meta.dirname,
    });
    return (JSON.parse(stdout) as { Dir: string }).Dir;
  } catch {
    return undefined;
  }
}

/** All v1 cases below OPA's source folder, in the order of their files. */
export async function readCases(source: string): Promise<Case[]> {
  const folder = join(source, 'v1/test/cases/testdata/v1');
  const files = globSync('**/*.yaml', { cwd: folder }).sort();
  const cases = await Promise.all(files.map((file) => readFileCases(folder, join(folder, file))));
  return cases.flat();
}

async function readFileCases(folder: string, path: string): Promise<Case[]> {
  const document = parseDocument(await readFile(path, 'utf8'), { version: '1.2', keepSourceTokens: true });
  const list = document.get('cases');
  if (!isSeq(list)) return [];
  return list.items.map((item) => {
    if (!isMap(item)) throw new Error(`${path} has a case that is not a map`);
    const text = (key: string) => {
      const value: unknown = item.get(key);
      return typeof value === 'string' ? value : undefined;
    };
    const value = (key: string) => {
      const node = item.get(key, true) as Node | undefined;
      return node === undefined ? undefined : toValue(node);
    };
    const modules = item.get('modules');
    return {
      file: relative(folder, path),
      note: text('note') ?? '',
      query: text('query') ?? '',
      modules: isSeq(modules) ? (modules.toJSON() as string[]) : [],
      data: value('data'),
      input: value('input'),
      inputTerm: text('input_term'),
      wantResult: value('want_result'),
      wantErrorCode: text('want_error_code'),
      wantError: text('want_error'),
      sortBindings: item.get('sort_bindings') === true,
      strictError: item.get('strict_error') === true,
    };
  });
}

/** The value OPA's case loader would see: YAML made JSON, so floats are doubles and integers are exact. */
function toValue(node: unknown): Value {
  if (isMap(node)) {
    return objectOf(
      node.items.map(({ key, value }): Entry => [keyText(key), value === null ? null : toValue(value)]),
    );
  }
  if (isSeq(node)) return node.items.map(toValue);
  if (!isScalar(node)) throw new Error('a case holds something that is not JSON');
  const { value, source = '' } = node;
  if (typeof value === 'number') return new RegoNumber(numberText(value, source));
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  throw new Error(`a case holds ${source}, which is not JSON`);
}

function numberText(value: number, source: string): string {
  const integer = /^[-+]?\d+$/.test(source) ? BigInt(source) : undefined;
  const exact = integer !== undefined && integer >= -(2n ** 63n) && integer < 2n ** 64n;
  return exact ? String(integer) : String(value);
}

function keyText(key: unknown): string {
  if (!isScalar(key)) throw new Error('a case has a key that is not text');
  return String(key.value);
}
