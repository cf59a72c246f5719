import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { bundle, ofCode, verdicts } from './judge.ts';
import { ofLive, type Live } from './live.ts';

/*
 * One configuration in two forms, as Google's services answer and as Terraform declares it, has one verdict: the folder's.
 */

const folder = import.meta.dirname;
const languages = ['main.tf'];
const expected = { good: 'pass', bad: 'fail' } as const;
// What a language has no words for, and why.
const inexpressible = JSON.parse(await readFile(join(folder, 'inexpressible.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
const checks = [...bundle.checks.values()].filter(({ id }) => id.startsWith('gcp-'));

test('every check of Google Cloud has its forms, and every form its check', async (t) => {
  const entries = await readdir(folder, { withFileTypes: true });

  t.deepEqual(
    entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted(),
    checks.map(({ id }) => id).toSorted(),
  );
  t.deepEqual(
    Object.keys(inexpressible).filter((id) => !bundle.checks.has(id)),
    [],
  );
});

for (const { id } of checks) {
  for (const [verdict, status] of Object.entries(expected)) {
    const own = join(folder, id, verdict);

    test(`${id}: live and ${verdict} is a ${status}`, async (t) => {
      const live = JSON.parse(await readFile(join(own, 'live.json'), 'utf8')) as Live;

      t.deepEqual(await verdicts(id, await ofLive(live)), [status]);
    });

    for (const language of languages.filter((name) => inexpressible[id]?.[name] === undefined)) {
      test(`${id}: ${language} and ${verdict} is a ${status}`, async (t) => {
        t.deepEqual(await verdicts(id, await ofCode(join(own, language))), [status]);
      });
    }
  }
}

for (const { id } of checks.filter((check) => inexpressible[check.id]?.['main.tf'] === undefined)) {
  test(`${id}: whatever only deployment knows never makes it pass`, async (t) => {
    const good = await readFile(join(folder, id, 'good', 'main.tf'), 'utf8');
    const bad = await readFile(join(folder, id, 'bad', 'main.tf'), 'utf8');
    const variants = [withoutValues(good, () => true)];
    for (const [index] of [...bad.matchAll(attribute)].entries()) {
      variants.push(withoutValues(bad, (other) => other === index));
    }

    for (const text of variants) {
      t.false((await verdictsOf(id, text)).includes('pass'), text);
    }
  });
}

const attribute = /^( +\S+ += )[^\n{[]+$/gm;

/** The configuration with values that a variable without one has. */
function withoutValues(text: string, chosen: (index: number) => boolean): string {
  let index = 0;
  const replaced = text.replaceAll(attribute, (line, name: string) =>
    chosen(index++) ? `${name}var.unset` : line,
  );
  return `variable "unset" {}\n${replaced}`;
}

async function verdictsOf(id: string, text: string): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'keelson-forms-'));
  try {
    await writeFile(join(root, 'main.tf'), text);
    return await verdicts(id, await ofCode(root));
  } finally {
    await rm(root, { recursive: true });
  }
}
