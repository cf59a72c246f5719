import { KeelsonError, messageOf } from '../../errors.ts';
import type { Framework } from '../../generated/framework.ts';
import { compare } from '../../inventory/order.ts';
import { contentProblem } from '../../policy/bundle.ts';
import { dataParts, type BundledCheck, type KeelsonData } from '../../policy/bundle-files.ts';
import { plainName } from '../../policy/entrypoints.ts';
import { isDataBundle } from '../composition/data-bundle.ts';
import type { NamedBundle } from '../release/named.ts';
import { sha256 } from '../../files/sha256.ts';
import { packagesOf } from './rules/modules.ts';
import type { Source } from './rules/reach.ts';

/** What two versions are compared by. */
export interface Compared {
  readonly name: string;
  /** What its packages and data are below. */
  readonly bundleName: string;
  readonly revision: string;
  /** SHA-256 of the archive, hex: the WASM artefact's where it is there. */
  readonly digest: string;
  readonly format: number;
  readonly opa: string;
  readonly roots: readonly string[];
  readonly checks: ReadonlyMap<string, BundledCheck>;
  readonly frameworks: Readonly<Record<string, Framework>>;
  /** Without `keelson`, which the build makes. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Entrypoints of the types it judges, sorted. */
  readonly entrypoints: readonly string[];
  /** How many examples it carries. */
  readonly examples: number;
  /** Digest of the module, where the WASM artefact is there. */
  readonly module: string | undefined;
  /** Where the Rego artefact is there. */
  readonly source: Source | undefined;
}

interface Manifest {
  readonly revision: string;
  readonly roots?: readonly string[];
  readonly metadata: {
    readonly keelson: { readonly format?: number; readonly opa?: string; readonly name?: string };
  };
}

/** As bundles of data must; one that owns everything is not beside others. */
function ownsRoots({ roots = [] }: Manifest): boolean {
  return roots.length > 0 && !roots.includes('');
}

/** What a bundle of data tells of checks. */
const nothingJudged: KeelsonData = { checks: [], entrypoints: {}, frameworks: {} };

/** @throws KeelsonError BUNDLE_INVALID when it has neither checks nor data alone, or says what no bundle says. */
export function comparedOf({ name, wasm, rego }: NamedBundle): Compared {
  const artefact = wasm ?? rego;
  const read = (file: string) => json(artefact?.files.get(file), `${file} of ${name}`);
  const manifest = read('.manifest') as Manifest;
  const bundleName = manifest.metadata?.keelson?.name ?? plainName;
  const { keelson, data } =
    isDataBundle(artefact?.files ?? new Map()) && ownsRoots(manifest)
      ? { keelson: nothingJudged, data: read('data.json') as Compared['data'] }
      : dataParts(read('data.json'), bundleName);
  if (!keelson) throw invalid(name, 'its data.json has no checks');
  const problem = contentProblem({ manifest, keelson });
  if (problem !== undefined) throw invalid(name, problem);
  if (!keelson.checks.every(isPlaced)) throw invalid(name, 'one of its checks has no package or no schema');
  const { format = 0, opa = 'unknown' } = manifest.metadata.keelson;
  const module = wasm?.files.get('policy.wasm');
  return {
    name,
    bundleName,
    revision: manifest.revision,
    digest: sha256(artefact?.archive ?? new Uint8Array()),
    format,
    opa,
    roots: manifest.roots ?? [],
    checks: new Map(keelson.checks.map((check) => [check.id, check])),
    frameworks: keelson.frameworks,
    data,
    entrypoints: Object.values(keelson.entrypoints).toSorted(compare),
    examples: examplesIn(keelson),
    module: module && sha256(module),
    source: rego && { packages: packagesOf(rego.files), data },
  };
}

function isPlaced(check: BundledCheck): boolean {
  return [check.package, check.schema].every((text) => typeof text === 'string');
}

function examplesIn({ examples }: KeelsonData): number {
  return typeof examples === 'object' && examples !== null ? Object.values(examples).flat().length : 0;
}

function invalid(name: string, reason: string): KeelsonError {
  return new KeelsonError('BUNDLE_INVALID', `${name} is not a bundle: ${reason}`);
}

function json(body: Uint8Array | undefined, what: string): object {
  try {
    const value: unknown = JSON.parse(Buffer.from(body ?? []).toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
    throw new Error('it is no object');
  } catch (cause) {
    throw new KeelsonError('BUNDLE_INVALID', `the ${what} is not there or not JSON: ${messageOf(cause)}`, {
      cause,
    });
  }
}
