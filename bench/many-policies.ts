import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildBundle, type BuiltBundle } from '../src/bundle/build/build.ts';
import { readChecks } from '../src/bundle/build/annotations.ts';

/**
 * A bundle of so many checks: the shipped ones and copies of them, each with another id, another package and other
 * constants, so that nothing of one is taken for the other's.
 */
export async function manyPolicies(policies: string, wanted: number): Promise<BuiltBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-policies-'));
  try {
    await cp(policies, folder, { recursive: true, filter: (file) => !file.endsWith('_test.rego') });
    const checks = await readChecks(policies);
    for (let made = checks.length; made < wanted; made += 1) {
      const check = checks[made % checks.length];
      if (check) {
        const copy = Math.floor(made / checks.length);
        const name = `${basename(check.file, '.rego')}_${copy}`;
        const file = join(folder, dirname(check.file), `${name}.rego`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, altered(await readFile(join(policies, check.file), 'utf8'), check, copy));
      }
    }
    return await buildBundle(folder, '0.0.0');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function altered(
  source: string,
  check: { readonly id: string; readonly package: string },
  copy: number,
): string {
  return source
    .replace(/^#\s+aliases:.*\n(?:#\s+- .*\n)*/m, '')
    .replace(`id: ${check.id}`, `id: ${check.id}-${copy}`)
    .replace(`package ${check.package}`, `package ${check.package}_${copy}`)
    .replaceAll(/== "(\w+)"/g, (whole, word: string) =>
      /^(Disabled|Enabled|Deny|Standard)$/.test(word) ? `in {"${word}", "${word} ${copy}"}` : whole,
    )
    .replaceAll(/(> |>= )0$/gm, `$1${copy - 1}`);
}
