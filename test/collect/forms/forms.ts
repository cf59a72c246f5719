import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { formats } from '../../../src/collect/code/formats.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { bundle, ofText, verdicts } from './judge.ts';
import { withoutValues } from './without-values.ts';

/*
 * One check must say the same of a configuration in whatever form it meets it: as a cloud answers it and as code declares it. Each
 * check has a folder with a good and a bad configuration, and each of these a file for every form.
 */

export interface Forms {
  /** What the ids of its checks begin with. */
  readonly cloud: string;
  readonly title: string;
  /**
   * Folder of the folders of checks, and of `inexpressible.json`: why there is no file of a form, by check and file, or by
   * check and `bad/file` where there is one of what is good.
   */
  readonly folder: string;
  /** Languages by the names of their files: the ids of their formats. */
  readonly languages: Readonly<Record<string, string>>;
  /** The document of a live scan that gets what a file `live.json` holds. */
  readonly live: (answers: unknown) => Promise<Inventory>;
}

const expected = { good: 'pass', bad: 'fail' } as const;
const registered = new Set(formats.map(({ id }) => id));

/** Tests that every check of a cloud says of every form what it says of live answers, and never passes what is not known. */
export async function testForms({ cloud, title, folder, languages, live }: Forms): Promise<void> {
  const inexpressible = JSON.parse(await readFile(join(folder, 'inexpressible.json'), 'utf8')) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const checks = [...bundle.checks.keys()].filter((id) => id.startsWith(`${cloud}-`));
  const filesOf = (check: string, which: string) =>
    Object.keys(languages).filter(
      (file) =>
        inexpressible[check]?.[file] === undefined &&
        inexpressible[check]?.[`${which}/${file}`] === undefined,
    );

  test(`every check of ${title} has its forms, and every form its check`, async (t) => {
    const entries = await readdir(folder, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory());

    t.deepEqual(folders.map(({ name }) => name).toSorted(), checks.toSorted());
    t.deepEqual(
      Object.keys(inexpressible).filter((id) => !bundle.checks.has(id)),
      [],
    );
  });

  test(`the languages of ${title} are read`, (t) => {
    t.deepEqual(
      Object.values(languages).filter((format) => !registered.has(format)),
      [],
    );
  });

  for (const check of checks) {
    for (const [which, status] of Object.entries(expected)) {
      const own = join(folder, check, which);

      test(`${check}: what is ${which} has all forms, and no other`, async (t) => {
        t.deepEqual((await readdir(own)).toSorted(), ['live.json', ...filesOf(check, which)].toSorted());
      });

      test(`${check}: live and ${which} is a ${status}`, async (t) => {
        const answers: unknown = JSON.parse(await readFile(join(own, 'live.json'), 'utf8'));

        t.deepEqual(await verdicts(check, await live(answers)), [status]);
      });

      for (const file of filesOf(check, which)) {
        test(`${check}: ${file} and ${which} is a ${status}`, async (t) => {
          const document = await ofText(t, file, await readFile(join(own, file), 'utf8'));

          t.deepEqual(problemsIn(document), []);
          t.deepEqual(await verdicts(check, document), [status]);
        });
      }
    }

    for (const file of filesOf(check, 'good')) {
      test(`${check}: whatever only deployment knows of ${file} never makes it pass`, (t) =>
        neverPasses(t, check, file));
    }
  }

  async function neverPasses(t: ExecutionContext, check: string, file: string): Promise<void> {
    const text = (which: string) => readFile(join(folder, check, which, file), 'utf8');
    const bad = filesOf(check, 'bad').includes(file) ? await text('bad') : '';
    const variants = withoutValues(file, await text('good'), bad);
    for (const variant of variants) {
      t.false((await verdicts(check, await ofText(t, file, variant))).includes('pass'), variant);
    }
  }
}

function problemsIn({ sources }: Inventory): unknown[] {
  return sources.flatMap(({ problems }) => problems ?? []);
}
