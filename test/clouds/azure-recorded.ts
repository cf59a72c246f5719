import { existsSync } from 'node:fs';
import test, { type ExecutionContext } from 'ava';
import type { GraphRow } from '../../src/collect/azure/session/session.ts';
import { cassette, fixtures } from './azure.ts';

/** A test on recorded answers of other people, which passes and says so where they are absent. */
export function recorded(title: string, run: (t: ExecutionContext) => Promise<void> | void): void {
  test(title, async (t) => {
    if (!existsSync(fixtures)) {
      t.log(`fixtures absent: no folder ${fixtures}`);
      t.pass();
      return;
    }
    await run(t);
  });
}

/** The objects of one native type in a recording, as Azure sent them. */
export function recordedRows(file: string, type: string): GraphRow[] {
  return cassette(file)
    .flatMap(({ body }) => {
      const { value } = body as { value?: GraphRow[] };
      return value ?? [body as GraphRow];
    })
    .filter((row) => row.type?.toLowerCase() === type.toLowerCase());
}

/** The one of them with this name. */
export function recordedRow(file: string, type: string, name: string): GraphRow {
  const row = recordedRows(file, type).find((one) => one.name === name);
  if (!row) {
    throw new Error(`${file} holds no ${type} ${name}`);
  }
  return row;
}
