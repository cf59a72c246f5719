import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle, BundledCheck } from '../../src/policy/bundle.ts';

export type Scalar = string | number | boolean | null;

/** What policies look for: the values that they and their tests compare with, by the name of the property. */
export interface Words {
  readonly values: ReadonlyMap<string, readonly Scalar[]>;
  /** Every text that stands anywhere in them. */
  readonly texts: readonly string[];
  /** Every object without objects in it that stands anywhere in them. */
  readonly objects: readonly Readonly<Record<string, unknown>>[];
}

const scalar = String.raw`"(?:[^"\\]|\\.)*"|true\b|false\b|null\b|-?\d+(?:\.\d+)?\b`;
const member = new RegExp(String.raw`"([\w.-]+)":\s*(\[[^\][{}]*\]|${scalar})`, 'g');
const compared = new RegExp(String.raw`([\w-]+)"?\]?\)? (?:[!=]=|[<>]=?) (${scalar})`, 'g');
const contained = /([\w-]+)"?\]?\)? in (\{[^{}]*\}|\[[^\][]*\]|data(?:\.\w+)+)/g;
const dataRead = /data(?:\.\w+)+/g;
const scalars = new RegExp(scalar, 'g');

/** The words of some checks: of their modules, the libraries that these import, the tests of both, and the data they read. */
export function wordsOf(
  folder: string,
  bundle: Pick<Bundle, 'data'>,
  checks: readonly BundledCheck[],
): Words {
  const text = checks.map((check) => textOf(folder, check)).join('\n');
  const values = new Map<string, Set<Scalar>>();
  const add = (name: string, found: readonly Scalar[]) => {
    values.set(name, new Set([...(values.get(name) ?? []), ...found]));
  };
  for (const [, name = '', value = ''] of [...text.matchAll(member), ...text.matchAll(compared)]) {
    add(name, scalarsIn(value));
  }
  for (const [, name = '', list = ''] of text.matchAll(contained)) {
    add(name, list.startsWith('data.') ? scalarsAt(bundle.data, list) : scalarsIn(list));
  }
  const read = [...text.matchAll(dataRead)].flatMap(([path]) => scalarsAt(bundle.data, path));
  const texts = [...scalarsIn(text), ...read].filter((value) => typeof value === 'string');
  return {
    values: new Map([...values].map(([name, set]) => [name, [...set]])),
    texts: [...new Set(texts)],
    objects: [...text.matchAll(/\{"[^{}]*\}/g)]
      .map(([literal]) => parsed(literal))
      .filter((one) => one !== undefined),
  };
}

function textOf(folder: string, { file }: BundledCheck): string {
  const source = withTest(folder, file);
  const libraries = [...source.matchAll(/import data\.lib\.(\w+)/g)].map(([, name]) => name);
  return [source, ...libraries.map((name) => withTest(folder, `lib/${name}.rego`))]
    .join('\n')
    .replaceAll(/^\s*#.*$/gm, '');
}

function withTest(folder: string, file: string): string {
  return globSync([file, file.replace(/\.rego$/, '_test.rego')], { cwd: folder })
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

function scalarsIn(text: string): Scalar[] {
  return [...text.matchAll(scalars)].map(([value]) => JSON.parse(value) as Scalar);
}

/** The scalars in the data at a path like data.guardrails.harm_categories; none where it names a rule. */
function scalarsAt(data: unknown, path: string): Scalar[] {
  const found = path
    .split('.')
    .slice(1)
    .reduce((value: unknown, name) => (value as Record<string, unknown> | undefined)?.[name], data);
  const list = typeof found === 'object' && found !== null ? Object.values(found).flat() : [found];
  return list.filter((value) => ['string', 'number', 'boolean'].includes(typeof value)) as Scalar[];
}

/** Undefined where Rego is more than JSON. */
function parsed(literal: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(literal) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
