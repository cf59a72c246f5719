import test from 'ava';
import { gitlabCodeQuality } from '../../../src/report/formats/gitlab-code-quality.ts';
import { gitlabSecurity } from '../../../src/report/formats/gitlab-security.ts';
import { report, result } from '../example-report.ts';
import { inCode, mixedReport } from '../mixed-report.ts';
import { issuesReadByJenkins } from '../readers/code-climate.ts';
import { readBy } from '../readers/readers.ts';
import { written } from '../written.ts';
import { gitLabProblems } from './gitlab-rules.ts';

test('code quality has what failed, and for information what could not be judged', async (t) => {
  const issues = JSON.parse(await written(gitlabCodeQuality, mixedReport())) as object[];

  t.deepEqual(gitLabProblems('codeQuality', issues), []);
  t.deepEqual(issues[1], {
    type: 'issue',
    categories: ['Security'],
    description: 'Code is right: y (disableLocalAuth = false (provider default))',
    check_name: 'aws-code',
    fingerprint: '1'.repeat(64),
    severity: 'major',
    location: { path: 'infra/main.tf', lines: { begin: 5, end: 6 } },
  });
  t.deepEqual(
    issues.map((issue) => (issue as { severity: string }).severity),
    ['blocker', 'major', 'info', 'info'],
  );
});

test('Jenkins reads of code quality what was written', async (t) => {
  const read = await issuesReadByJenkins(t, await written(gitlabCodeQuality, mixedReport()));
  if (!read) return;

  t.deepEqual(read.toSorted(), [
    'aws-code\tERROR\tinfra/main.tf\t5\tCode is right: y (disableLocalAuth = false (provider default))',
    'azure-ai-services-static-keys\tERROR\ta\t1\tAzure AI services refuse static keys: chat (disableLocalAuth = false (provider default))',
    'azure-ai-services-static-keys\tINFO\terror\t1\tAzure AI services refuse static keys: error (it aborted)',
    'azure-ai-services-static-keys\tINFO\tunknown\t1\tAzure AI services refuse static keys: unknown (cannot be judged: x could not be read)',
  ]);
});

test('what is live has its id for a path: none is lost or taken for another', async (t) => {
  const [issue] = JSON.parse(await written(gitlabCodeQuality, report(result()))) as { location: object }[];

  t.deepEqual(issue?.location, { path: 'a', lines: { begin: 1, end: 1 } });
});

test('a security report has what failed as vulnerabilities, and says what was not judged', async (t) => {
  const document = JSON.parse(await written(gitlabSecurity, mixedReport())) as {
    vulnerabilities: object[];
    scan: { messages: object[] };
  };

  t.deepEqual(gitLabProblems('security', document), []);
  t.is(document.vulnerabilities.length, 2);
  t.like(document.vulnerabilities[1], {
    id: '11111111-1111-8111-8111-111111111111',
    name: 'Code is right',
    severity: 'Medium',
    location: { file: 'infra/main.tf', start_line: 5, end_line: 6 },
    identifiers: [
      { type: 'keelson_check', name: 'aws-code', value: 'aws-code' },
      { type: 'checkov', name: 'checkov:CKV_AWS_1', value: 'CKV_AWS_1' },
      { type: 'owasp-llm', name: 'owasp-llm:LLM02', value: 'LLM02' },
      { type: 'mcsb-v2', name: 'mcsb-v2:IM-1', value: 'IM-1' },
      { type: 'mcsb-v2', name: 'mcsb-v2:IM-2', value: 'IM-2' },
      { type: 'nist-ai-rmf-1', name: 'nist-ai-rmf-1:MAP 1.1', value: 'MAP 1.1' },
    ],
  });
  t.like(document.scan, { type: 'sast', status: 'success', start_time: '2026-11-20T06:00:00' });
  t.deepEqual(document.scan.messages, [
    { level: 'warn', value: 'azure:s partial: denied: GET …/deployments: no' },
    { level: 'warn', value: 'azure-ai-services-static-keys: 2 results could not be judged' },
    { level: 'info', value: 'the waiver of x for y (z) matches no finding' },
  ]);
});

interface Vulnerability {
  readonly name: string;
  readonly severity: string;
  readonly location: object;
  readonly identifiers: readonly object[];
}

test("GitLab's own analyzers read of a security report what was written", async (t) => {
  const text = await written(gitlabSecurity, mixedReport());
  const read = await readBy<{ vulnerabilities: Vulnerability[]; scan: object }>(t, 'gitlab', text);
  if (!read) return;

  const { vulnerabilities, scan } = JSON.parse(text) as typeof read & { scan: { messages: object[] } };
  const known = ({ name, severity, location, identifiers }: Vulnerability) => ({
    name,
    severity,
    location,
    identifiers,
  });
  t.deepEqual(read.vulnerabilities.map(known), vulnerabilities.map(known));
  t.deepEqual({ ...read.scan, messages: scan.messages }, scan);
});

test('a scan that could read nothing has failed', async (t) => {
  const none = report();
  none.run.sources = none.run.sources.map((source) => ({ ...source, status: 'failed' }));
  const { scan, vulnerabilities } = JSON.parse(await written(gitlabSecurity, none)) as {
    scan: { status: string };
    vulnerabilities: object[];
  };

  t.is(scan.status, 'failure');
  t.deepEqual(vulnerabilities, []);
  t.deepEqual(JSON.parse(await written(gitlabCodeQuality, none)), []);
});

test('no more identifiers than GitLab keeps, our own first', async (t) => {
  const controls = Array.from({ length: 60 }, (_, index) => `f:${index}`);
  const { vulnerabilities } = JSON.parse(await written(gitlabSecurity, report({ ...inCode, controls }))) as {
    vulnerabilities: { identifiers: { value: string }[] }[];
  };

  t.is(vulnerabilities[0]?.identifiers.length, 20);
  t.is(vulnerabilities[0]?.identifiers[0]?.value, 'aws-code');
});
