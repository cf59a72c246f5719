import { bundleFrom, type Bundle } from '../../src/policy/bundle.ts';
import { treeBundle } from '../bundle/tree.ts';

let built: Promise<Bundle> | undefined;

/** The bundle of the policies as they are in the tree. */
export function shippedPolicies(): Promise<Bundle> {
  return (built ??= build());
}

async function build(): Promise<Bundle> {
  return bundleFrom(await treeBundle(), 'the policies of the tree');
}
