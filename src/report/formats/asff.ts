import type { StreamedFormat } from './format.ts';
import { startOf } from './run-start.ts';

/** For AWS Security Hub: findings of the AWS Security Finding Format, as BatchImportFindings takes them. */
export const asff: StreamedFormat = {
  id: 'asff',
  description: 'for AWS Security Hub: what is in accounts of AWS, as BatchImportFindings takes it',
  needsRun: true,

  async *stream(judging, start) {
    const [{ asffFinding }, { checkedResults }, { inChunks }, { jsonText }] = await Promise.all([
      import('../asff/finding.ts'),
      import('../standards/checked-results.ts'),
      import('../standards/chunks.ts'),
      import('../standards/json-text.ts'),
    ]);
    const run = startOf(start);
    let [written, left] = [0, 0];
    async function* items() {
      yield '[';
      for await (const result of checkedResults(judging)) {
        const finding = asffFinding(result, run);
        if (finding) yield `${written++ === 0 ? '' : ','}\n${jsonText(finding)}`;
        else left += 1;
      }
      yield written === 0 ? ']\n' : '\n]\n';
    }
    yield* inChunks(items());
    if (left > 0) {
      run.notice(`asff has ${written} results; ${left} about what is in no account of AWS are left out`);
    }
  },
};
