import { compare } from '../../inventory/document.ts';
import { distinctPaths, isPrefix, leastPaths, type Path } from '../../policy/shape-paths.ts';
import type { UnitShape } from '../../policy/unit-shape.ts';
import type { Check } from './annotations.ts';
import { evidencePath } from './evidence.ts';
import type { ModuleReads } from './reads/reads.ts';
import type { Access } from './reads/value.ts';

type Side = 'related' | 'related_from';

/**
 * What the checks of each native type can look at, and what their findings show.
 *
 * @param reads by path of the module.
 * @returns by native type, as the checks write it.
 */
export function shapesOf(
  checks: readonly Check[],
  reads: ReadonlyMap<string, ModuleReads>,
): Record<string, UnitShape> {
  return byType(checks, (ofType) => {
    const accesses = ofType.flatMap(({ file }) => reads.get(file)?.accesses ?? [everything]);
    return {
      fields: least([kept(['unknown']), ...fieldsOf(accesses), ...ofType.flatMap(shownFields)]),
      related: edgesOf('related', ofType, accesses),
      related_from: edgesOf('related_from', ofType, accesses),
    };
  });
}

/**
 * The native types with a check that asks the clock or chance: the same unit can get another answer later.
 *
 * @param reads by path of the module.
 */
export function volatileTypes(checks: readonly Check[], reads: ReadonlyMap<string, ModuleReads>): string[] {
  const isVolatile = byType(checks, (ofType) =>
    ofType.some(({ file }) => reads.get(file)?.volatile !== false),
  );
  return Object.keys(isVolatile).filter((type) => isVolatile[type]);
}

/** What rules look at of a unit itself, as the least paths that hold it. */
export function leastFields(accesses: readonly Access[]): Path[] {
  return least(fieldsOf(accesses));
}

const everything: Access = { path: [], of: 'all' };
// Of neighbours.
const alwaysKept = new Set(['id', 'unresolved', 'unknown', 'edge']);

function byType<T>(checks: readonly Check[], of: (checks: readonly Check[]) => T): Record<string, T> {
  const types = [...new Set(checks.flatMap((check) => check.types))].toSorted(compare);
  return Object.fromEntries(
    types.map((type) => [type, of(checks.filter((check) => check.types.includes(type)))]),
  );
}

/** A path that is to be kept, with all below it, or only if nothing else shows that something is there. */
interface Kept {
  readonly path: Path;
  readonly presence: boolean;
}

function kept(path: Path): Kept {
  return { path, presence: false };
}

function fieldsOf(accesses: readonly Access[]): Kept[] {
  return accesses.map(keptOf).filter(({ path: [root] }) => root !== 'related' && root !== 'related_from');
}

/** Up to the first step that is no key: from there on everything is kept. */
function keptOf({ path, of }: Access): Kept {
  const end = path.indexOf(null);
  const keys = path.slice(0, end === -1 ? undefined : end).filter((step) => step !== null);
  return { path: keys, presence: of === 'presence' && end === -1 };
}

function edgesOf(
  side: Side,
  checks: readonly Check[],
  accesses: readonly Access[],
): Record<string, readonly Path[]> {
  const edges = [...new Set(checks.flatMap((check) => check[side] ?? []))].toSorted(compare);
  return Object.fromEntries(
    edges.map((edge) => [
      edge,
      least([
        ...accesses.flatMap((access) => neighbourReads(access, side, edge)),
        ...checks.flatMap((check) => shownOfNeighbours(check, side, edge)),
      ]),
    ]),
  );
}

/** What an access can look at of the neighbours at an edge. */
function neighbourReads({ path, of }: Access, side: Side, edge: string): Kept[] {
  const [root, kind, , ...rest] = path;
  if (root === null || (root === undefined && of !== 'presence')) {
    return [kept([])];
  }
  if (root !== side || (typeof kind === 'string' && kind !== edge)) {
    return [];
  }
  if (rest.length === 0) {
    // The lists of neighbours are there whatever is cut: how many there are needs nothing of them.
    return of === 'all' ? [kept([])] : [];
  }
  return alwaysKept.has(rest[0] ?? '') ? [] : [keptOf({ path: rest, of })];
}

function shownFields({ evidence }: Check): Kept[] {
  return evidence
    .map(evidencePath)
    .filter(({ neighbour }) => neighbour === undefined)
    .map(({ pointer }) => kept(keysOf(pointer)));
}

function shownOfNeighbours({ evidence }: Check, side: Side, edge: string): Kept[] {
  return evidence
    .map((path) => evidencePath(path).neighbour)
    .filter((shown) => shown?.side === side && shown.edge === edge && shown.pointer !== '')
    .map((shown) => keysOf(shown?.pointer ?? ''))
    .filter(([key]) => key === undefined || !alwaysKept.has(key))
    .map(kept);
}

function keysOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Sorted, without the paths that another one holds. That a thing is there is also shown by anything below it. */
function least(paths: readonly Kept[]): Path[] {
  const whole = pathsOf(paths.filter(({ presence }) => !presence));
  const present = pathsOf(paths.filter(({ presence }) => presence));
  const shown = present.filter(
    (path) => ![...whole, ...present].some((other) => other !== path && isPrefix(path, other)),
  );
  return leastPaths([...whole, ...shown]);
}

function pathsOf(paths: readonly Kept[]): Path[] {
  return distinctPaths(paths.map(({ path }) => path));
}
