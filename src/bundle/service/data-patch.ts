import { isObject } from './exact-json.ts';

/** A step of a delta bundle. Paths are JSON pointers, which OPA takes out of percent encoding too. */
export interface PatchStep {
  readonly op: 'upsert' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * What makes one document of data the other, in steps that all lie within the roots. Arrays are replaced whole.
 *
 * @param roots of the bundle's manifest, such as `a/b`; the empty one is all.
 * @returns undefined where a name is empty, which OPA's paths cannot say.
 */
export function patchOf(before: Data, after: Data, roots: readonly string[]): PatchStep[] | undefined {
  const steps: PatchStep[] = [];
  return compare([], before, after, roots, steps) ? steps : undefined;
}

function compare(
  path: readonly string[],
  before: Data,
  after: Data,
  roots: readonly string[],
  steps: PatchStep[],
): boolean {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [valueOf(before, key), valueOf(after, key)];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    if (key === '') return false;
    const at = [...path, key];
    if (isWithin(at, roots) && !(isObject(was) && isObject(is))) {
      steps.push(stepOf(pointerOf(at), was, is));
    } else if (!compare(at, objectOf(was), objectOf(is), roots, steps)) {
      return false;
    }
  }
  return true;
}

const valueOf = (data: Data, key: string) => (Object.hasOwn(data, key) ? data[key] : undefined);
const objectOf = (value: unknown) => (isObject(value) ? value : {});

function stepOf(path: string, was: unknown, is: unknown): PatchStep {
  if (is === undefined) return { op: 'remove', path };
  return { op: was === undefined ? 'upsert' : 'replace', path, value: is };
}

function isWithin(path: readonly string[], roots: readonly string[]): boolean {
  const text = `${path.join('/')}/`;
  return roots.some((root) => root === '' || text.startsWith(`${root}/`));
}

function pointerOf(path: readonly string[]): string {
  return path
    .map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25')}`)
    .join('');
}
