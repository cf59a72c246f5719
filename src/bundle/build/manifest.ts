import { createHash } from 'node:crypto';
import { compare } from '../../inventory/document.ts';
import type { BundleFiles } from '../archive/archive.ts';
import { opaVersion } from '../compiler/opa.ts';

/** The `.manifest` of an OPA bundle. */
export interface Manifest {
  readonly revision: string;
  readonly roots: readonly string[];
  readonly rego_version: 1;
  readonly wasm?: readonly { readonly entrypoint: string; readonly module: string }[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/**
 * `<version>+<digest>`: the digest is of every source file and of the compiler's version, which together
 * decide every byte of both artefacts.
 */
export function revisionOf(version: string, files: BundleFiles): string {
  const hash = createHash('sha256').update(`opa ${opaVersion}\n`);
  for (const [name, body] of [...files].toSorted(([left], [right]) => compare(left, right))) {
    hash.update(`${name} ${body.byteLength}\n`).update(body);
  }
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}

/** The roots a bundle owns: the top-level names of its packages and data, nothing of anybody else's. */
export function rootsOf(packages: readonly string[], data: Readonly<Record<string, unknown>>): string[] {
  const names = [...packages.map((name) => name.split('.')[0] ?? ''), ...Object.keys(data)];
  return [...new Set(names)].filter(Boolean).toSorted(compare);
}
