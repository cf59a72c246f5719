import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addRelease } from '../../bundle/release/add-release.ts';
import { buildBundle, type BuiltBundle } from '../../bundle/build/build.ts';
import { checkInSdk } from '../../bundle/build/sdk.ts';
import { testPolicies } from '../../bundle/build/test-policies.ts';
import { selfTest } from '../../bundle/self-test/self-test.ts';
import { KeelsonError } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { bundleFrom } from '../../policy/bundle.ts';

/** keelson bundle build: tests, builds and loads the bundle, then writes it. Nothing is written of a bundle that is not whole. */
export async function runBuild({
  policies,
  output,
  release,
}: {
  policies: string;
  output: string;
  release?: string;
}): Promise<void> {
  const { failed, passed, asked } = await testPolicies(policies);
  if (failed.length > 0) {
    throw new KeelsonError(
      'POLICY_INVALID',
      `${failed.length} of ${passed + failed.length} policy tests failed: ${failed.slice(0, 5).join('; ')}`,
    );
  }
  const built = await buildBundle(policies, release ?? '0.0.0-local', asked);
  const bundle = await bundleFrom(built.wasm, 'the built bundle');
  await selfTest(bundle);
  await checkInSdk(bundle.module, bundle.data, bundle.entrypoints.values());
  const where =
    release === undefined
      ? await writeBuilt(built, output)
      : `bundles/ as ${(await addRelease(built, release)).version}`;
  process.stdout.write(
    `${built.revision}: ${built.checks.length} checks, ${passed} policy tests passed, written to ${where}\n`,
  );
}

async function writeBuilt(built: BuiltBundle, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, 'keelson.wasm.tar.gz'), built.wasm);
  await writeWhole(join(folder, 'keelson.rego.tar.gz'), built.rego);
  return folder;
}
