import type { Result } from '../../generated/report.ts';
import { compare } from '../../inventory/order.ts';
import type { Status } from '../../policy/outcomes.ts';
import { frameworkOf } from '../framework-of.ts';
import { count, newTally, type Tally } from '../report.ts';

/** Results, counted together and by what they are about. Nothing else is kept of them. */
export interface Tallies {
  readonly all: Tally;
  readonly checks: ReadonlyMap<string, { readonly severity: string; readonly tally: Tally }>;
  /** By cloud and account, of which code has its repository. */
  readonly accounts: ReadonlyMap<
    string,
    { readonly cloud: string; readonly account: string; readonly tally: Tally }
  >;
  /** A result counts once for a framework, however many of its controls it is about. */
  readonly frameworks: ReadonlyMap<string, Tally>;
  add(result: Result): void;
}

export function newTallies(): Tallies {
  const all = newTally();
  const checks = new Map<string, { severity: string; tally: Tally }>();
  const accounts = new Map<string, { cloud: string; account: string; tally: Tally }>();
  const frameworks = new Map<string, Tally>();
  return {
    all,
    checks,
    accounts,
    frameworks,
    add(result) {
      const { check, severity, resource, controls } = result;
      count(all, result);
      count(entry(checks, check, () => ({ severity, tally: newTally() })).tally, result);
      const { cloud, account } = resource;
      count(
        entry(accounts, `${cloud}\n${account}`, () => ({ cloud, account, tally: newTally() })).tally,
        result,
      );
      for (const framework of new Set(controls.map(frameworkOf))) {
        count(entry(frameworks, framework, newTally), result);
      }
    },
  };
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export function sortedEntries<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].toSorted(([left], [right]) => compare(left, right));
}

export const statuses: readonly Status[] = ['fail', 'error', 'unknown', 'waived', 'pass', 'not_applicable'];
