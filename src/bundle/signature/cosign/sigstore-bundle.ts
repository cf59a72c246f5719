import type { Bundle } from '@sigstore/bundle';
import { messageOf } from '../../../errors.ts';
import { refusal } from '../refusal.ts';

const largest = 16 * 1024 * 1024;

/**
 * A Sigstore bundle out of its JSON text.
 *
 * @param name names the bundle of policies in messages.
 * @throws KeelsonError BUNDLE_SIGNATURE_INVALID
 */
export async function readSigstoreBundle(name: string, text: string): Promise<Bundle> {
  const { bundleFromJSON } = await import('@sigstore/bundle');
  try {
    if (text.length > largest) throw new Error(`it is larger than ${largest} bytes`);
    return bundleFromJSON(JSON.parse(text));
  } catch (cause) {
    throw refusal(
      'BUNDLE_SIGNATURE_INVALID',
      name,
      `a signature beside it is no Sigstore bundle (${messageOf(cause)})`,
      cause,
    );
  }
}
