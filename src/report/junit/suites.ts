import { compare } from '../../inventory/order.ts';
import type { Spool } from './spool.ts';
import type { CaseKind, TestCase } from './test-case.ts';
import { startTag } from './xml.ts';

type Counts = Record<CaseKind, number>;

/** Test cases by suite. A suite begins with how many it has, so its cases wait in the spool until all have come. */
export interface Suites {
  add(one: TestCase): Promise<void> | undefined;
  /** The document, suites by name. */
  write(): AsyncGenerator<string>;
}

/** An empty document; the spool is closed by whoever made it. */
export function newSuites(spool: Spool): Suites {
  const counts = new Map<string, Counts>();
  return {
    add({ suite, kind, text }) {
      const ofSuite = counts.get(suite) ?? { passed: 0, failure: 0, error: 0, skipped: 0 };
      counts.set(suite, ofSuite);
      ofSuite[kind] += 1;
      return spool.add(suite, text);
    },
    async *write() {
      yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
      const { tests, failures, errors } = attributesOf([...counts.values()]);
      yield `${startTag('testsuites', { name: 'Keelson', time: '0', tests, failures, errors })}>\n`;
      for (const name of [...counts.keys()].toSorted(compare)) {
        yield `  ${startTag('testsuite', { name, time: '0', ...attributesOf([counts.get(name)]) })}>\n`;
        yield* spool.read(name);
        yield '  </testsuite>\n';
      }
      yield '</testsuites>\n';
    },
  };
}

function attributesOf(counts: readonly (Counts | undefined)[]) {
  const sum = (kind: CaseKind) => counts.reduce((total, one) => total + (one?.[kind] ?? 0), 0);
  const [failures, errors, skipped] = [sum('failure'), sum('error'), sum('skipped')];
  return { tests: sum('passed') + failures + errors + skipped, errors, skipped, failures };
}
