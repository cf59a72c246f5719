import type { StreamedFormat } from './format.ts';
import { textsOf } from './texts-of.ts';

/** For merge requests on GitLab: its code quality report. */
export const gitlabCodeQuality: StreamedFormat = {
  id: 'gitlab-code-quality',
  description: 'for merge requests on GitLab: a code quality report',

  async *stream({ results, end }) {
    const { issueOf } = await import('../gitlab/issue.ts');
    let separator = '';
    yield '[';
    yield* textsOf(results, (result) => {
      const issue = issueOf(result);
      if (!issue) return '';
      const text = `${separator}\n${JSON.stringify(issue)}`;
      separator = ',';
      return text;
    });
    await end();
    yield '\n]\n';
  },
};
