import { buildBundle } from '../../src/bundle/build/build.ts';
import { bundleFrom, type Bundle } from '../../src/policy/bundle.ts';

let built: Promise<Bundle> | undefined;

/** The bundle of the policies as they are in the tree. */
export function shippedPolicies(): Promise<Bundle> {
  return (built ??= build());
}

async function build(): Promise<Bundle> {
  const { wasm } = await buildBundle('policies', '0.0.0');
  return bundleFrom(wasm, 'the policies of the tree');
}
