import { compare } from '../../inventory/order.ts';
import type { StreamedFormat } from './format.ts';
import { textsOf } from './texts-of.ts';

/** The newest of GitLab's schemas that this was held to. GitLab judges by the newest patch of its minor version. */
const version = '15.2.1';
const schema =
  'https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v15.2.1/dist/sast-report-format.json';

/** For GitLab's vulnerability reports: a security report of type `sast`. */
export const gitlabSecurity: StreamedFormat = {
  id: 'gitlab-security',
  description: "for GitLab's vulnerability reports: a security report of type sast",

  async *stream({ results, end }) {
    const [{ vulnerabilityOf }, { scanOf }] = await Promise.all([
      import('../gitlab/vulnerability.ts'),
      import('../gitlab/scan.ts'),
    ]);
    const unjudged = new Map<string, number>();
    let separator = '';
    yield `{"version":"${version}","schema":"${schema}","vulnerabilities":[`;
    yield* textsOf(results, (result) => {
      const { status, check } = result;
      if (status === 'error' || status === 'unknown') unjudged.set(check, (unjudged.get(check) ?? 0) + 1);
      if (status !== 'fail') return '';
      const text = `${separator}\n${JSON.stringify(vulnerabilityOf(result))}`;
      separator = ',';
      return text;
    });
    const sorted = new Map([...unjudged].toSorted(([left], [right]) => compare(left, right)));
    yield `\n],"scan":${JSON.stringify(scanOf((await end()).run, sorted))}}\n`;
  },
};
