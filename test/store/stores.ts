import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ExecutionContext, TestFn } from 'ava';
import type { Database, Dialect } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { startPostgresql } from '../postgresql.ts';

export const dialects: readonly Dialect[] = ['sqlite', 'postgresql'];

export interface OpenedStore {
  readonly database: Database;
  /** Opens it once more, as another process would. */
  readonly again: () => Promise<Database>;
}

type Test = (t: ExecutionContext, store: OpenedStore) => Promise<void> | void;

/**
 * Declares a test for each kind of store, with a store of its own that has all tables. One server of PostgreSQL serves all
 * tests of a file.
 */
export function storeTests(test: TestFn): (title: string, body: Test) => void {
  let url: Promise<string> | undefined;
  const cleanings: (() => Promise<void>)[] = [];
  const server = () =>
    (url ??= startPostgresql({ teardown: (clean) => void cleanings.push(clean) }).then((one) => one.url));
  test.after.always(async () => {
    for (const clean of cleanings.toReversed()) await clean();
  });
  return (title, body) => {
    for (const dialect of dialects) {
      test(`${dialect}: ${title}`, async (t) => {
        const open =
          dialect === 'sqlite'
            ? opener(join(await emptyFolder(t), 'keelson.db'))
            : opener(await server(), `test_${randomBytes(8).toString('hex')}`);
        const opened: Database[] = [];
        t.teardown(async () => {
          for (const database of opened) await database.close();
        });
        const again = async () => {
          const database = await open();
          opened.push(database);
          return database;
        };
        await body(t, { database: await again(), again });
      });
    }
  };
}

const opener = (address: string, schema?: string) => () => openStore(address, { schema, connections: 4 });
