import type { WholeFormat } from './format.ts';

/** For code scanning: SARIF 2.1.0. */
export const sarif: WholeFormat = {
  id: 'sarif',
  description: 'for code scanning: SARIF 2.1.0',

  async *write(report, _, policies) {
    const { sarifText } = await import('../sarif/log.ts');
    yield* sarifText(report, policies);
  },
};
