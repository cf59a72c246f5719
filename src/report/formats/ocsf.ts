import type { StreamedFormat } from './format.ts';
import { startOf } from './run-start.ts';

/** For security data lakes: a finding of the Open Cybersecurity Schema Framework a line (https://schema.ocsf.io). */
export const ocsf: StreamedFormat = {
  id: 'ocsf',
  description: 'for security data lakes: an OCSF 1.8 finding a line, as results are judged',
  needsRun: true,

  async *stream(judging, start) {
    const [{ eventOf }, { checkedResults }, { inChunks }, { jsonText }] = await Promise.all([
      import('../ocsf/event-of.ts'),
      import('../standards/checked-results.ts'),
      import('../standards/chunks.ts'),
      import('../standards/json-text.ts'),
    ]);
    const run = startOf(start);
    async function* lines() {
      for await (const result of checkedResults(judging)) yield `${jsonText(eventOf(result, run))}\n`;
    }
    yield* inChunks(lines());
  },
};
