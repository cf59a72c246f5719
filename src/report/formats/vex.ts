import type { StreamedFormat } from './format.ts';
import { startOf } from './run-start.ts';

/**
 * For what tracks vulnerabilities: CycloneDX VEX. Of results about packages that are hit, which are few, what is said of each
 * version is kept: it is one statement, wherever the version is. Of others nothing is.
 */
export const vex: StreamedFormat = {
  id: 'vex',
  description: 'for what tracks vulnerabilities: CycloneDX VEX 1.6 of AI packages',
  needsRun: true,

  async *stream(judging, start) {
    const [{ newStatements }, { vexText }, { checkedResults }] = await Promise.all([
      import('../vex/statements.ts'),
      import('../vex/document.ts'),
      import('../standards/checked-results.ts'),
    ]);
    const statements = newStatements();
    for await (const result of checkedResults(judging)) statements.add(result);
    yield* vexText(statements.sorted(), startOf(start));
  },
};
