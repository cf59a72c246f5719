import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { rememberBuilt } from '../../bundle/activation/built-here.ts';
import { buildBundle, type BuiltBundle } from '../../bundle/build/build.ts';
import { buildDataBundle, holdsDataAlone } from '../../bundle/build/data-bundle.ts';
import { checkInSdk } from '../../bundle/build/sdk.ts';
import { testPolicies } from '../../bundle/build/test-policies.ts';
import { addRelease } from '../../bundle/release/add-release.ts';
import { sha256 } from '../../files/sha256.ts';
import { selfTest } from '../../bundle/self-test/self-test.ts';
import { KeelsonError } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { bundleFrom } from '../../policy/bundle.ts';

export interface BuildFlags {
  readonly policies: string;
  readonly output: string;
  readonly release?: string;
  readonly releases?: string;
}

/** keelson bundle build: tests, builds and loads the bundle, then writes it. Nothing is written of a bundle that is not whole. */
export async function runBuild(flags: BuildFlags): Promise<void> {
  const { policies, release, releases, output } = flags;
  const version = release ?? '0.0.0-local';
  const { built, tests } = (await holdsDataAlone(policies))
    ? { built: await buildDataBundle(policies, version), tests: 0 }
    : await builtPolicies(policies, version);
  const where =
    release === undefined ? await writeBuilt(built, output) : await released(built, release, releases);
  await rememberBuilt(sha256(built.wasm));
  process.stdout.write(
    `${built.revision}: ${built.checks.length} checks, ${tests} policy tests passed, written to ${where}\n`,
  );
}

async function builtPolicies(folder: string, version: string) {
  const { failed, passed, asked } = await testPolicies(folder);
  if (failed.length > 0) {
    throw new KeelsonError(
      'POLICY_INVALID',
      `${failed.length} of ${passed + failed.length} policy tests failed: ${failed.slice(0, 5).join('; ')}`,
    );
  }
  const built = await buildBundle(folder, version, asked);
  const bundle = await bundleFrom(built.wasm, 'the built bundle');
  await selfTest(bundle);
  await checkInSdk(bundle.module, bundle.data, bundle.entrypoints.values());
  return { built, tests: passed };
}

async function released(built: BuiltBundle, version: string, folder: string | undefined): Promise<string> {
  const release = await addRelease(built, version, folder);
  return `${folder ?? 'bundles/'} as ${release.version}`;
}

async function writeBuilt(built: BuiltBundle, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, `${built.name}.wasm.tar.gz`), built.wasm);
  await writeWhole(join(folder, `${built.name}.rego.tar.gz`), built.rego);
  return folder;
}
