import type { WholeFormat } from './format.ts';

/** For pull requests and pipelines: a page that people read in a minute. */
export const markdown: WholeFormat = {
  id: 'markdown',
  description: 'for pull requests and pipelines: the worst, where it is, what to fix first',

  async *write(report, { environment = {} }) {
    const { summaryMarkdown } = await import('../markdown/summary.ts');
    const { sourceLinkOf } = await import('../markdown/source-link.ts');
    yield summaryMarkdown(report, sourceLinkOf(environment));
  },
};
