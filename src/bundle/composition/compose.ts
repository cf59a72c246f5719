import { createHash } from 'node:crypto';
import { KeelsonError } from '../../errors.ts';
import type { Waiver } from '../../generated/waivers.ts';
import type { Bundle } from '../../policy/bundle-files.ts';
import { plainName } from '../../policy/entrypoints.ts';
import { checkedWaivers } from '../../policy/waivers.ts';
import { checkNames, checkRoots } from './conflicts.ts';
import type { DataBundle } from './data-bundle.ts';
import { checkOverrides, overridden, overridesRoot } from './overrides.ts';
import { shapeOfBoth } from './shapes.ts';

/** Bundles that are evaluated as one. */
export interface Composition {
  readonly bundle: Bundle;
  /** What bundles of data say under `waivers/<name>`. */
  readonly waivers: readonly Waiver[];
}

/**
 * Puts bundles together: the checks of all policy bundles, each with its own data, what bundles of data add to it, and what
 * they put in its place.
 *
 * @throws KeelsonError BUNDLE_ROOTS_CONFLICT naming both sides; BUNDLE_INVALID when there is no policy, or an override is
 * of nothing; WAIVERS_INVALID.
 */
export function compose(policies: readonly Bundle[], additions: readonly DataBundle[]): Composition {
  const [first, ...others] = policies;
  if (!first) {
    throw new KeelsonError(
      'BUNDLE_INVALID',
      `${additions.map(({ name }) => name).join(', ')}: bundles of data alone judge nothing; name a bundle of policies too`,
    );
  }
  // One alone owns whatever it says it owns.
  if (others.length > 0 || additions.length > 0) {
    checkRoots([...policies, ...additions]);
    checkNames(policies);
  }
  for (const addition of additions) checkOverrides(addition, policies);

  const members = policies.map((policy) => withAdditions(policy, additions));
  const bundle = members.length === 1 ? (members[0] as Bundle) : unionOf(members);
  return {
    bundle:
      additions.length === 0 && members.length === 1 ? first : named(bundle, [...policies, ...additions]),
    waivers: additions.flatMap(waiversOf),
  };
}

/** Not the other policies' data: what one bundle reads of another is in its own module. */
function withAdditions(policy: Bundle, additions: readonly DataBundle[]): Bundle {
  let { data } = policy;
  for (const { data: added } of additions) {
    const { [overridesRoot]: overrides, waivers: _, ...others } = added;
    data = deepUnion(overridden({ name: policy.name, data }, overrides ?? {}), others);
  }
  return { ...policy, data };
}

/** Roots are disjoint, so only objects meet. */
function deepUnion(left: Bundle['data'], right: Bundle['data']): Bundle['data'] {
  const union: Record<string, unknown> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const own = Object.hasOwn(union, key) ? union[key] : undefined;
    union[key] = isObject(own) && isObject(value) ? deepUnion(own, value) : value;
  }
  return union;
}

function isObject(value: unknown): value is Bundle['data'] {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unionOf(members: readonly Bundle[]): Bundle {
  const types = [...new Set(members.flatMap(({ entrypoints }) => [...entrypoints.keys()]))];
  return {
    ...(members[0] as Bundle),
    name: plainName,
    roots: members.flatMap(({ roots }) => roots),
    checks: new Map(members.flatMap(({ checks }) => [...checks])),
    // What a composed evaluation takes for an entrypoint.
    entrypoints: new Map(types.map((type) => [type, type])),
    frameworks: Object.assign({}, ...members.map(({ frameworks }) => frameworks)) as Bundle['frameworks'],
    shapes: shapesOf(members, types),
    insights: members.flatMap(({ insights }) => insights),
    attackRules: Object.assign({}, ...members.map(({ attackRules }) => attackRules)) as Bundle['attackRules'],
    queries: Object.assign({}, ...members.map(({ queries }) => queries)) as Bundle['queries'],
    volatile: new Set(members.flatMap(({ volatile }) => [...volatile])),
    members,
  };
}

/** A type is cut when all that judge it say to what. */
function shapesOf(members: readonly Bundle[], types: readonly string[]): Bundle['shapes'] {
  return new Map(
    types.flatMap((type) => {
      const shapes = members
        .filter(({ entrypoints }) => entrypoints.has(type))
        .map((member) => member.shapes.get(type));
      const [first, ...others] = shapes.filter((shape) => shape !== undefined);
      return first && others.length + 1 === shapes.length
        ? [[type, others.reduce(shapeOfBoth, first)] as const]
        : [];
    }),
  );
}

function named(bundle: Bundle, of: readonly { revision: string; digest: string }[]): Bundle {
  const digest = createHash('sha256');
  for (const part of of) digest.update(`${part.digest}\n`);
  return {
    ...bundle,
    revision: of.map(({ revision }) => revision).join(', '),
    digest: digest.digest('hex'),
  };
}

/** Each bundle has its own list, so that several can bring some. */
function waiversOf({ name, data }: DataBundle): readonly Waiver[] {
  const lists = isObject(data['waivers']) ? Object.values(data['waivers']) : [];
  return lists.flatMap((list) => checkedWaivers(list, `the bundle ${name}`));
}
