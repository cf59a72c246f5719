import type { Check } from '../bundle/build/annotations.ts';
import type { UnitShape } from './unit-shape.ts';
import { KeelsonError, messageOf } from '../errors.ts';
import type { BundledInsights } from '../bundle/build/graph/insights.ts';
import type { AttackRule } from '../generated/attack-rule.ts';
import type { Framework } from '../generated/framework.ts';
import type { Query } from '../generated/query.ts';
import { plainName } from './entrypoints.ts';

/** A check as it travels in a bundle: with the controls it answers. */
export interface BundledCheck extends Check {
  readonly controls: readonly string[];
}

/** A bundle that can be evaluated. */
export interface Bundle {
  /** What its packages and data are below; `keelson` where they are below nothing. */
  readonly name: string;
  readonly revision: string;
  /** Paths of packages and data that belong to it, slash separated, as its manifest says. */
  readonly roots: readonly string[];
  /** SHA-256 of the archive, hex. */
  readonly digest: string;
  readonly module: Uint8Array;
  /** What the policies read as data. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly checks: ReadonlyMap<string, BundledCheck>;
  /** Entrypoint that judges a batch of units, by native type in lower case. */
  readonly entrypoints: ReadonlyMap<string, string>;
  readonly frameworks: Readonly<Record<string, Framework>>;
  /** What units can be cut to, by native type in lower case. A type without one, as in older bundles, is not cut. */
  readonly shapes: ReadonlyMap<string, UnitShape>;
  /**
   * Native types, in lower case, whose checks ask the clock or chance: the same unit can get another answer later.
   * All types of an older bundle, which does not say.
   */
  readonly volatile: ReadonlySet<string>;
  /** What is found out about resources in the graph; none in older bundles. */
  readonly insights: readonly BundledInsights[];
  /** Rules for attack paths, and queries, by id. */
  readonly attackRules: Readonly<Record<string, AttackRule>>;
  readonly queries: Readonly<Record<string, Query>>;
  /** What it says of itself, as schemas/bundle-examples.schema.json has it, unchecked. Absent in older bundles. */
  readonly examples?: unknown;
  /** The bundles that this one was put together from; absent where it is one. */
  readonly members?: readonly Bundle[];
}

const format = 2;

/** Formats whose batches are answered otherwise: their checks are asked one by one, at a third of the speed. */
export const olderFormats: readonly number[] = [1];

/** What the host is told by the files of a bundle; anything, until it was validated. */
export interface BundleContent {
  readonly manifest: unknown;
  readonly keelson: unknown;
}

export interface BundleFilesOptions {
  /** Other formats that are taken. */
  readonly formats?: readonly number[];
  /**
   * Looks at what the host is told, as schemas/bundle-content.schema.json says, and gives a line about what is wrong. For
   * bundles that others made: what is wrong with them would come up later, and not in a line.
   */
  readonly validate?: (content: BundleContent) => string | undefined;
}

/**
 * A bundle out of the files of its archive.
 *
 * @param digest SHA-256 of the archive, hex.
 * @param where names the bundle in errors.
 * @param formats that are read beside the current one.
 * @throws KeelsonError BUNDLE_INVALID when it is not a bundle that Keelson can run.
 */
export function bundleOfFiles(
  files: ReadonlyMap<string, Uint8Array>,
  digest: string,
  where: string,
  { formats = [], validate }: BundleFilesOptions = {},
): Bundle {
  const module = files.get('policy.wasm');
  if (!module) {
    throw refused(where, 'it has no policy.wasm (a Rego bundle is for OPA; Keelson runs the WASM one)');
  }
  const manifest = objectIn(files.get('.manifest'), '.manifest', where) as Partial<ManifestPart>;
  const own = manifest.metadata?.keelson;
  if (own === undefined || ![format, ...formats].includes(own.format)) {
    throw refused(where, `it is of another format (${own?.format ?? 'none'}, this Keelson reads ${format})`);
  }
  const { name = plainName } = own;
  const { keelson, data } = dataParts(objectIn(files.get('data.json'), 'data.json', where), name);
  if (!keelson || !Array.isArray(keelson.checks)) {
    throw refused(where, 'its data.json has no checks');
  }
  const problem = validate?.({ manifest, keelson });
  if (problem !== undefined) throw refused(where, problem);
  return {
    name,
    revision: manifest.revision ?? '',
    roots: manifest.roots ?? [''],
    digest,
    module,
    data,
    checks: new Map(keelson.checks.map((check) => [check.id, check])),
    entrypoints: new Map(
      Object.entries(keelson.entrypoints).map(([type, entrypoint]) => [type.toLowerCase(), entrypoint]),
    ),
    frameworks: keelson.frameworks,
    shapes: new Map(Object.entries(keelson.shapes ?? {}).map(([type, shape]) => [type.toLowerCase(), shape])),
    volatile: new Set(
      (keelson.volatile ?? Object.keys(keelson.entrypoints)).map((type) => type.toLowerCase()),
    ),
    insights: keelson.insights ? [keelson.insights] : [],
    attackRules: keelson.paths ?? {},
    queries: keelson.queries ?? {},
    ...(keelson.examples !== undefined && { examples: keelson.examples }),
  };
}

/** What of a bundle's data.json is for the host, and what policies read. */
export function dataParts(
  content: object,
  name: string,
): { keelson: KeelsonData | undefined; data: Bundle['data'] } {
  if (name === plainName) {
    const { keelson, ...data } = content as { keelson?: KeelsonData };
    return { keelson, data };
  }
  const { [name]: own, ...others } = content as Record<string, { keelson?: KeelsonData } | undefined>;
  const { keelson, ...data } = own ?? {};
  return { keelson, data: { ...others, [name]: data } };
}

interface ManifestPart {
  readonly revision: string;
  readonly roots: readonly string[];
  readonly metadata: { readonly keelson: { readonly format: number; readonly name?: string } };
}

export interface KeelsonData {
  readonly checks: BundledCheck[];
  readonly entrypoints: Record<string, string>;
  readonly frameworks: Record<string, Framework>;
  readonly shapes?: Record<string, UnitShape>;
  readonly volatile?: string[];
  readonly insights?: BundledInsights;
  readonly paths?: Record<string, AttackRule>;
  readonly queries?: Record<string, Query>;
  readonly examples?: unknown;
}

function json(body: Uint8Array | undefined, name: string, where: string): unknown {
  if (!body) {
    throw refused(where, `it has no ${name}`);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(body));
  } catch (cause) {
    throw refused(where, `its ${name} is not JSON (${messageOf(cause)})`, cause);
  }
}

function objectIn(body: Uint8Array | undefined, name: string, where: string): object {
  const content = json(body, name, where);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw refused(where, `its ${name} is not an object`);
  }
  return content;
}

function refused(where: string, reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError('BUNDLE_INVALID', `${where} is not a bundle: ${reason}`, { cause });
}
