import { packBundle } from '../../../src/bundle/archive/archive.ts';
import type { Artefact } from '../../../src/bundle/registry/artefact.ts';
import { readArtefact } from '../../../src/bundle/registry/artefact.ts';

/** An archive that a registry takes for a bundle, of some bytes. */
export async function smallArchive(revision: string, target: 'wasm' | 'rego'): Promise<Uint8Array> {
  const policy =
    target === 'wasm'
      ? (['policy.wasm', Buffer.from('\0asm')] as const)
      : (['p/p.rego', Buffer.from('package p\n\nallow := true\n')] as const);
  const manifest = Buffer.from(JSON.stringify({ revision, roots: ['p'] }));
  return packBundle(new Map<string, Uint8Array>([policy, ['.manifest', manifest]]));
}

/** The two artefacts of a version. */
export async function smallVersion(revision: string): Promise<Artefact[]> {
  return Promise.all(
    (['wasm', 'rego'] as const).map(async (target) =>
      readArtefact(`small.${target}.tar.gz`, await smallArchive(revision, target)),
    ),
  );
}
