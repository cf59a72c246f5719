import { KeelsonError } from '../../errors.ts';
import type { OciIndex, OciManifest } from '../../generated/oci-manifest.ts';
import { validate, validateDefinition } from '../../schema/validate.ts';

/**
 * Reads a manifest or an index. What is both is refused: readers would see different things under one digest.
 *
 * @param where names it in errors.
 * @throws KeelsonError BUNDLE_INVALID
 */
export function parseManifest(body: Uint8Array, where: string): OciManifest | OciIndex {
  const value = parsed(body, where);
  const listing = 'manifests' in value;
  if (listing && ('layers' in value || 'config' in value)) {
    throw invalid(where, 'it is an image manifest and an index at once');
  }
  const problem = listing
    ? validateDefinition('oci-manifest', 'index', value)
    : validate('oci-manifest', value);
  if (problem) throw invalid(where, problem);
  return value as unknown as OciManifest | OciIndex;
}

export function isIndex(manifest: OciManifest | OciIndex): manifest is OciIndex {
  return 'manifests' in manifest;
}

function parsed(body: Uint8Array, where: string): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below: there is no more to say of it.
  }
  throw invalid(where, 'it is no JSON object');
}

function invalid(where: string, reason: string): KeelsonError {
  return new KeelsonError('BUNDLE_INVALID', `the manifest of ${where} is none: ${reason}`);
}
