import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import type { Result } from '../../../src/generated/report.ts';
import { summaryMarkdown } from '../../../src/report/markdown/summary.ts';
import { keelson } from '../../cli/keelson.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { report, result } from '../example-report.ts';

const inCode: Partial<Result> = {
  resource: {
    id: 'code:app/infra#a.chat',
    cloud: 'azure',
    type: 'T',
    name: 'chat',
    account: 'app',
    region: '',
    file: 'infra/main.tf',
    line: 10,
  },
  place: { line: 14 },
};

test('a summary tells counts, findings with their lines, what to fix first, problems and notices', (t) => {
  t.is(
    summaryMarkdown(report(result(inCode)), (file, line) => `https://example.com/${file}#L${line}`),
    `## Keelson: 1 finding

|  | critical | high | medium | low |
| --- | --- | --- | --- | --- |
| failed | 1 | 0 | 0 | 0 |

0 passed, 0 unknown, 0 errors, 0 waived, 0 not applicable.

### Findings

| risk | what is wrong | where | what is there |
| --- | --- | --- | --- |
| critical | Azure AI services refuse static keys<br><code>azure-ai-services-static-keys</code> | <code>chat</code><br>[<code>infra/main.tf:14</code>](https://example.com/infra/main.tf#L14) | <code>disableLocalAuth = false &#40;provider default&#41;</code> |

### What to fix first

1. Turn local authentication off. (critical; 1 finding of <code>azure-ai-services-static-keys</code>)

### What could not be read, and so was not judged

- <code>azure:s</code> partial: <code>denied</code> GET …/deployments: no

### Notices

- the waiver of x for y &#40;z&#41; matches no finding

1 resources, 1 checks, bundle <code>0+0</code>
`,
  );
});

test('without findings it says so, and still what is not known', (t) => {
  const { risk: _, ...unjudged } = result(inCode);
  const text = summaryMarkdown(
    report({ ...unjudged, status: 'unknown', message: 'cannot be judged: properties.a could not be read' }),
  );

  t.regex(text, /^## Keelson: no findings\n/);
  t.false(text.includes('### Findings'));
  t.regex(
    text,
    /### Not judged\n\n.*\n.*\n\| <code>azure-ai-services-static-keys<\/code> \| \[<code>infra\/main\.tf:14<\/code>\]\(\.\/infra\/main\.tf#L14\) \| cannot be judged: properties\.a could not be read \|/,
  );
});

test('compared with a baseline only what is new is listed', (t) => {
  const one = report(
    result({ ...inCode, baseline: 'new', title: 'A new one' }),
    result({ ...inCode, baseline: 'unchanged', title: 'An old one' }),
  );
  one.summary.baseline = { new: { critical: 1, high: 0, medium: 0, low: 0 }, unchanged: 1, absent: 4 };
  one.run.changed_since = { ref: 'origin/a`b', merge_base: '0'.repeat(40), files: 3 };
  const text = summaryMarkdown(one);

  t.regex(text, /^## Keelson: 1 new finding\n/);
  t.true(text.includes('A new one') && !text.includes('An old one'));
  t.true(text.includes('| new | 1 | 0 | 0 | 0 |\n| all | 2 | 0 | 0 | 0 |'));
  t.true(
    text.includes(
      'Compared with the baseline: 1 unchanged, 4 gone. Only what follows from the 3 files changed since <code>origin/a&#96;b</code>.',
    ),
  );
});

test('the worst and most frequent come first in what to fix, and lists are cut', (t) => {
  const many = (check: string, level: 'critical' | 'low', count: number) =>
    Array.from({ length: count }, () =>
      result({ ...inCode, check, risk: { level, factors: [] }, remediation: { summary: `Fix ${check}.` } }),
    );
  const text = summaryMarkdown(
    report(...many('a-one', 'critical', 1), ...many('b-two', 'critical', 2), ...many('c-low', 'low', 40)),
  );

  t.regex(text, /\n1\. Fix b-two\. .*2 findings.*\n2\. Fix a-one\. .*1 finding .*\n3\. Fix c-low\. /);
  t.is(text.match(/^\| (critical|low) \|/gm)?.length, 25);
  t.true(text.includes('… and 18 more in the full report.'));
});

test('it is no longer than a comment may be, whatever names hold: rows stay whole, and the rest is said', (t) => {
  const name = '<|>'.repeat(1000);
  const results = Array.from({ length: 50 }, () =>
    result({
      ...inCode,
      title: name,
      check: name,
      resource: { ...result().resource, name, file: 'main.tf' },
      evidence: [1, 2, 3].map((index) => ({ path: `${name}${index}`, state: 'value', value: name })),
    }),
  );
  const text = summaryMarkdown(report(...results));

  t.true(text.length > 40_000 && text.length <= 65_000, `${text.length}`);
  t.true(text.endsWith('\n\n… and more in the full report: this is as long as a comment may be.\n'));
  const rows = text.split('\n').filter((line) => /^\| \w+ \| &#60;/.test(line));
  t.true(rows.length > 1 && rows.every((row) => row.endsWith(' |')));
});

test('a scan writes it beside other formats, with links by the variables of the pipeline', async (t) => {
  const folder = await emptyFolder(t);
  const [sarif, summary] = [join(folder, 'k.sarif'), join(folder, 's.md')];
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const ran = await keelson(
    [
      'scan',
      'examples/app',
      '--fail-on',
      'none',
      '--also',
      `sarif=${sarif}`,
      '--also',
      `markdown=${summary}`,
    ],
    { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/app', GITHUB_SHA: commit },
  );

  t.is(ran.code, 0, ran.stderr);
  t.regex(ran.stdout, /\d+ failed \(/);
  t.regex(
    await readFile(summary, 'utf8'),
    new RegExp(`\\(https://github\\.com/acme/app/blob/${commit}/examples/app/infra/main\\.tf#L\\d+\\)`),
  );
  t.is((JSON.parse(await readFile(sarif, 'utf8')) as { version: string }).version, '2.1.0');
});

for (const [args, message] of [
  [
    ['--also', 'sarif'],
    'keelson: --also sarif: name a format and a file, as in --also sarif=keelson.sarif\n',
  ],
  [['--also', 'xml=x'], /^keelson: there is no format xml; there are table, .*\n$/],
] as const) {
  test(`${args.join(' ')} is refused with a line`, async (t) => {
    const ran = await keelson(['scan', 'examples/app', ...args]);

    t.is(ran.code, 2);
    if (typeof message === 'string') t.is(ran.stderr, message);
    else t.regex(ran.stderr, message);
  });
}
