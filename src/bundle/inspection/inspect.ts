import type {
  BundleInspection,
  InspectedArtefact,
  InspectedChecks,
} from '../../generated/bundle-inspection.ts';
import { compare } from '../../inventory/order.ts';
import type { BundledCheck } from '../../policy/bundle-files.ts';
import { comparedOf, type Compared } from '../difference/compared.ts';
import type { Artefact, NamedBundle } from '../release/named.ts';
import { sha256 } from '../../files/sha256.ts';
import { builtinsOf } from './builtins.ts';
import { signaturesIn } from './signatures.ts';

/**
 * What a bundle says it is, and what it holds.
 *
 * @throws KeelsonError BUNDLE_INVALID, BUNDLE_START_FAILED
 */
export async function inspect(named: NamedBundle): Promise<BundleInspection> {
  const bundle = comparedOf(named);
  const module = named.wasm?.files.get('policy.wasm');
  const builtins = module ? await builtinsOf(module, named.name) : { imported: [], refused: [] };
  return {
    schema: 'keelson.bundle-inspection/v1',
    name: named.name,
    revision: bundle.revision,
    format: bundle.format,
    opa: bundle.opa,
    roots: [...bundle.roots],
    artefacts: artefactsOf(named),
    checks: checksOf([...bundle.checks.values()]),
    frameworks: frameworksOf(bundle),
    entrypoints: [...bundle.entrypoints],
    builtins: { imported: [...builtins.imported], refused: [...builtins.refused] },
    examples: bundle.examples,
  };
}

function artefactsOf({ wasm, rego }: NamedBundle): InspectedArtefact[] {
  return [...(wasm ? [artefactOf('wasm', wasm)] : []), ...(rego ? [artefactOf('rego', rego)] : [])];
}

function artefactOf(kind: InspectedArtefact['kind'], { archive, files }: Artefact): InspectedArtefact {
  return {
    kind,
    digest: `sha256:${sha256(archive)}`,
    bytes: archive.byteLength,
    unpacked_bytes: [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
    files: files.size,
    signatures: signaturesIn(files),
  };
}

function checksOf(checks: readonly BundledCheck[]): InspectedChecks {
  return {
    total: checks.length,
    by_severity: counted(checks.map(({ severity }) => severity)),
    // A schema is named <cloud>/<resource>.
    by_cloud: counted(checks.map(({ schema }) => schema.split('/')[0] ?? '')),
    by_type: counted(checks.flatMap(({ types }) => types)),
  };
}

function counted(names: readonly string[]): Record<string, number> {
  const groups = [...Map.groupBy(names, (name) => name)];
  return Object.fromEntries(
    groups
      .map(([name, all]) => [name, all.length] as const)
      .toSorted(([left], [right]) => compare(left, right)),
  );
}

function frameworksOf({ frameworks }: Compared): BundleInspection['frameworks'] {
  return Object.entries(frameworks).map(([id, { title, version, controls }]) => ({
    id,
    title,
    version,
    controls: controls.length,
  }));
}
