import type { StreamedFormat } from './format.ts';

/** For the test pages of pipelines: JUnit XML, a suite for each check. */
export const junit: StreamedFormat = {
  id: 'junit',
  description: 'for the test pages of pipelines: JUnit XML, a suite for each check',

  async *stream({ results, end }) {
    const [{ newSpool }, { newSuites }, { testCaseOf }, { sourceCases }] = await Promise.all([
      import('../junit/spool.ts'),
      import('../junit/suites.ts'),
      import('../junit/test-case.ts'),
      import('../junit/source-cases.ts'),
    ]);
    const spool = newSpool();
    try {
      const suites = newSuites(spool);
      for await (const result of results) {
        const one = testCaseOf(result);
        const full = one && suites.add(one);
        if (full) await full;
      }
      for (const one of sourceCases((await end()).run)) await suites.add(one);
      yield* suites.write();
    } finally {
      await spool.close();
    }
  },
};
