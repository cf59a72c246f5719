import test from 'ava';
import type { Framework } from '../../src/generated/framework.ts';
import { checkPage, type PagedCheck } from '../../src/report/check-page.ts';
import { frameworkPage, frameworksDocs } from '../../src/report/framework-docs.ts';

const check: PagedCheck = {
  id: 'gcp-a',
  aliases: ['gcp-old'],
  title: 'It is <private>',
  description: 'Nobody else_reads it.',
  severity: 'high',
  risk_area: 'network',
  types: ['a.googleapis.com/A'],
  evidence: ['properties.a'],
  remediation: { summary: 'Close it to others.', terraform: 'a = 1\n', cloudformation: 'Properties: {}' },
  threats: ['atlas:AML.T0001'],
  controls: ['f:1'],
  references: ['https://example.com/a'],
  equivalents: [],
  deprecated: { since: '1.0.0', reason: 'It is gone.' },
};

test('a page says all of a check, and what is empty is left out', (t) => {
  t.is(
    checkPage('Checks', [check]),
    [
      '# Checks',
      '',
      '## gcp-a',
      '',
      String.raw`**It is \<private\>.**`,
      '',
      'Deprecated since 1.0.0: It is gone.',
      '',
      String.raw`Nobody else\_reads it.`,
      '',
      '- severity: high (network)',
      '- judges: `a.googleapis.com/A`',
      '- reads: `properties.a`',
      '- formerly: `gcp-old`',
      '- controls: f:1',
      '- threats: atlas:AML.T0001',
      '- see: <https://example.com/a>',
      '',
      'Close it to others.',
      '',
      '```terraform',
      'a = 1',
      '```',
      '',
      '```yaml',
      '# CloudFormation',
      'Properties: {}',
      '```',
      '',
    ].join('\n'),
  );
});

test('a framework is listed with what answers it, and who says so', (t) => {
  const framework: Framework = {
    title: 'F',
    version: '2',
    controls: [
      {
        id: '1',
        title: 'Closed',
        checks: ['gcp-a', 'gcp-b'],
        source: 'a peer',
        reasoned: { checks: ['gcp-b'], because: 'It is the same.' },
      },
      { id: '2', title: 'Attested', checks: [], manual: 'Who?' },
    ],
  };

  t.true(frameworksDocs(new Map([['f', framework]])).includes('| [`f`](frameworks/f.md) | F | 2 | 2 | 1 |'));
  const page = frameworkPage(framework, (id) => `x.md#${id}`);
  t.true(page.includes('[gcp-a](x.md#gcp-a), _[gcp-b](x.md#gcp-b)_ (a peer)\n\n_It is the same._'));
  t.true(page.includes('## 2: Attested\n\nNo check.\n\nTo attest: Who?'));
});
