import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { opaVersion } from '../../../src/bundle/compiler/opa.ts';
import { packageRoot } from '../../../src/schema/files.ts';
import { wasiPackageFolder } from './wasi/built.ts';

const read = (name: string) => readFile(join(wasiPackageFolder, name), 'utf8');

test('the package holds the module, its licences, and nothing else', async (t) => {
  t.deepEqual((await readdir(wasiPackageFolder)).toSorted(), [
    'LICENSE',
    'README.md',
    'THIRD-PARTY-LICENSES',
    'opa.wasm.br',
    'package.json',
  ]);
  const { name, version, files, license } = JSON.parse(await read('package.json')) as Record<string, unknown>;
  t.deepEqual(
    { name, version, files, license },
    {
      name: '@keelson/opa-wasi',
      version: opaVersion,
      files: ['opa.wasm.br', 'THIRD-PARTY-LICENSES'],
      license: 'Apache-2.0',
    },
  );
});

test('every Go module in it has its licence told', async (t) => {
  const text = await read('THIRD-PARTY-LICENSES');

  t.regex(await read('LICENSE'), /Apache License\s+Version 2\.0/);
  for (const title of [
    'Go standard library',
    `github.com/open-policy-agent/opa v${opaVersion}`,
    'github.com/spf13/cobra v1.10.2',
    'github.com/gobwas/glob v1.0.0',
  ]) {
    t.true(text.includes(`\n${title}\n`), title);
  }
  t.notRegex(text, /GNU (AFFERO |LESSER )?GENERAL PUBLIC LICENSE/i);
});

test('OPA is pinned to one version, for the binary, the module, and those who install it', async (t) => {
  const { peerDependencies } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as {
    peerDependencies: Record<string, string>;
  };
  const mod = await readFile(join(packageRoot, 'src/bundle/compiler/wasi/go/go.mod'), 'utf8');

  t.is(peerDependencies['@keelson/opa-wasi'], opaVersion);
  t.true(mod.includes(`github.com/open-policy-agent/opa v${opaVersion}\n`));
});
