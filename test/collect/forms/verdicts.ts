import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { formats } from '../../../src/collect/code/formats.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { newJudge } from './judge.ts';
import { scanned } from './scanned.ts';

/*
 * One check must say the same of a configuration in whatever form it meets it: as a cloud answers it and as code declares it.
 * Each check has a folder with a good and a bad configuration, and each of these a file for every form.
 */

export interface Forms {
  readonly cloud: string;
  /** Folder of the folders of checks. */
  readonly folder: string;
  /** Files of the languages that can say it, by the id of their format. */
  readonly languages: Readonly<Record<string, string>>;
  /** The document of a live scan that gets the answers in this file. */
  readonly live: (file: string) => Promise<Inventory>;
  /** Why there is no file of a form, by `<check> <format>`. */
  readonly inexpressible?: Readonly<Record<string, string>>;
}

const expected = { good: 'pass', bad: 'fail' } as const;
const registered = new Set(formats.map(({ id }) => id));

/** Tests that every check of a cloud says of every form what it says of live answers. */
export async function testVerdicts(forms: Forms): Promise<void> {
  const { cloud, folder, languages, live, inexpressible = {} } = forms;
  const judge = await newJudge();
  const checks = judge.checksOf(cloud).map(({ id }) => id);

  test(`each check of ${cloud} has a folder of forms, and no other has`, async (t) => {
    const folders = await readdir(folder, { withFileTypes: true });

    t.deepEqual(
      folders
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .toSorted(),
      checks.toSorted(),
    );
  });

  test(`code in a language of ${cloud} is read`, (t) => {
    t.true(Object.keys(languages).some((format) => registered.has(format)));
  });

  test(`what ${cloud} has no form for is a form of a check`, (t) => {
    const possible = new Set(
      checks.flatMap((check) => Object.keys(languages).map((format) => `${check} ${format}`)),
    );

    t.deepEqual(
      Object.keys(inexpressible).filter((name) => !possible.has(name)),
      [],
    );
  });

  for (const check of checks) {
    for (const [which, status] of Object.entries(expected)) {
      const own = join(folder, check, which);
      const spoken = Object.entries(languages).filter(
        ([format]) => inexpressible[`${check} ${format}`] === undefined,
      );

      test(`${check}: the ${which} configuration has all its forms`, async (t) => {
        t.deepEqual(
          (await readdir(own)).toSorted(),
          ['live.json', ...spoken.map(([, file]) => file)].toSorted(),
        );
      });

      test(`${check}: the ${which} configuration is a ${status} live`, async (t) => {
        t.is((await judge.verdict(check, await live(join(own, 'live.json')))).status, status);
      });

      for (const [format, file] of spoken.filter(([id]) => registered.has(id))) {
        test(`${check}: the ${which} configuration is a ${status} in ${format}`, async (t) => {
          const verdict = await judge.verdict(
            check,
            await scanned(t, file, await readFile(join(own, file), 'utf8')),
          );

          t.deepEqual(verdict, { status, unknown: [] });
        });
      }
    }
  }
}
