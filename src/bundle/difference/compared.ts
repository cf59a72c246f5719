import { KeelsonError, messageOf } from '../../errors.ts';
import type { Framework } from '../../generated/framework.ts';
import { compare } from '../../inventory/order.ts';
import type { BundledCheck } from '../../policy/bundle-files.ts';
import type { NamedBundle } from '../release/named.ts';
import { sha256 } from '../release/release.ts';
import { packagesOf } from './rules/modules.ts';
import type { Source } from './rules/reach.ts';

/** What two versions are compared by. */
export interface Compared {
  readonly name: string;
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

interface ManifestFields {
  readonly revision?: string;
  readonly roots?: readonly string[];
  readonly metadata?: { readonly keelson?: { readonly format?: number; readonly opa?: string } };
}

interface DataFields {
  readonly keelson?: {
    readonly checks?: readonly BundledCheck[];
    readonly frameworks?: Readonly<Record<string, Framework>>;
    readonly entrypoints?: Readonly<Record<string, string>>;
    readonly examples?: Readonly<Record<string, readonly unknown[]>>;
  };
}

/** @throws KeelsonError BUNDLE_INVALID when it has no checks, or its manifest or data are no JSON. */
export function comparedOf({ name, wasm, rego }: NamedBundle): Compared {
  const artefact = wasm ?? rego;
  const read = (file: string) => json(artefact?.files.get(file), `${file} of ${name}`);
  const { revision = '', roots = [], metadata } = read('.manifest') as ManifestFields;
  const { keelson, ...data } = read('data.json') as DataFields;
  if (!Array.isArray(keelson?.checks)) throw invalid(name, 'its data.json has no checks');
  const { checks, frameworks = {} } = keelson;
  if (!checks.every(isCheck)) throw invalid(name, 'one of its checks is none');
  if (!Object.values(frameworks).every(isFramework)) throw invalid(name, 'one of its frameworks is none');
  const module = wasm?.files.get('policy.wasm');
  return {
    name,
    revision,
    digest: sha256(artefact?.archive ?? new Uint8Array()),
    format: metadata?.keelson?.format ?? 0,
    opa: metadata?.keelson?.opa ?? 'unknown',
    roots,
    checks: new Map(checks.map((check) => [check.id, check])),
    frameworks,
    data,
    entrypoints: Object.values(keelson.entrypoints ?? {}).toSorted(compare),
    examples: Object.values(keelson.examples ?? {}).flat().length,
    module: module && sha256(module),
    source: rego && { packages: packagesOf(rego.files), data },
  };
}

/** What comparing stands on; the rest is only shown. */
function isCheck(check: BundledCheck | null): boolean {
  const { id, title, severity, schema, package: name, types } = check ?? {};
  return [id, title, severity, schema, name].every((text) => typeof text === 'string') && isTexts(types);
}

function isTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every((item) => typeof item === 'string');
}

function isFramework(framework: Framework | null): boolean {
  return (
    typeof framework?.title === 'string' &&
    Array.isArray(framework.controls) &&
    framework.controls.every(Boolean)
  );
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
