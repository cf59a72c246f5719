import type { Result } from '../../generated/report.ts';
import { compare } from '../../inventory/order.ts';
import { packageFindingOf } from '../packages/package-finding.ts';
import { joined, statementOf, type Statement } from './statement.ts';

/** Statements by what they are about. Those of one vulnerability and version are one, however many files name the version. */
export interface Statements {
  add(result: Result): void;
  /** By vulnerability and package. */
  sorted(): readonly Statement[];
}

export function newStatements(): Statements {
  const known = new Map<string, Statement>();
  return {
    add(result) {
      const finding = packageFindingOf(result);
      for (const hit of finding?.advisories ?? []) {
        const statement = statementOf(result, finding as NonNullable<typeof finding>, hit);
        const key = JSON.stringify([statement.id, statement.ref]);
        const other = known.get(key);
        known.set(key, other ? joined(other, statement) : statement);
      }
    },
    sorted: () =>
      [...known.values()].toSorted(
        (left, right) => compare(left.id, right.id) || compare(left.ref, right.ref),
      ),
  };
}
