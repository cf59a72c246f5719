import type { WholeFormat } from './format.ts';

/** For people who look into it: one file that needs nothing beside it. */
export const html: WholeFormat = {
  id: 'html',
  description:
    'a page for people who look into it, in one file: findings to filter, attack paths, plan, compliance, AI BOM',

  async *write(report, { environment = {} }, policies, document) {
    const { pageText } = await import('../html/page.ts');
    const { pathSvg } = await import('../paths/svg.ts');
    const { sourceLinkOf } = await import('../markdown/source-link.ts');
    const bom = document && (await import('../../bom/bom.ts')).bomOf(document);
    yield* pageText({ report, policies, source: sourceLinkOf(environment), picture: pathSvg, bom });
  },
};
