import test from 'ava';
import { table } from '../../src/report/formats/table.ts';
import { columns } from '../../src/report/terminal.ts';
import { mixedReport } from './mixed-report.ts';
import { written } from './written.ts';

for (const [group, expected] of [
  [
    'risk',
    `CRITICAL  1 failed
  CRITICAL ✗ chat: Azure AI services refuse static keys  azure-ai-services-static-keys  azure:s/eastus
             disableLocalAuth = false (provider default)

MEDIUM  1 failed
  MEDIUM   ✗ y: Code is right  aws-code  infra/main.tf:5
             disableLocalAuth = false (provider default)
`,
  ],
  [
    'resource',
    `chat  T  azure:s/eastus
  CRITICAL ✗ Azure AI services refuse static keys  azure-ai-services-static-keys
             disableLocalAuth = false (provider default)

y  AWS::X::Y  infra/main.tf:5
  MEDIUM   ✗ Code is right  aws-code
             disableLocalAuth = false (provider default)
`,
  ],
  [
    'framework',
    `IM-1  mcsb-v2
  CRITICAL ✗ chat: Azure AI services refuse static keys  azure-ai-services-static-keys  azure:s/eastus
             disableLocalAuth = false (provider default)
  MEDIUM   ✗ y: Code is right  aws-code  infra/main.tf:5
             disableLocalAuth = false (provider default)

IM-2  mcsb-v2
  MEDIUM   ✗ y: Code is right  aws-code  infra/main.tf:5
             disableLocalAuth = false (provider default)

MAP 1.1  nist-ai-rmf-1
  MEDIUM   ✗ y: Code is right  aws-code  infra/main.tf:5
             disableLocalAuth = false (provider default)
`,
  ],
] as const) {
  test(`the table groups failures by ${group}`, async (t) => {
    const text = await written(table, mixedReport(), { width: 110, colour: false, group });

    t.is(text.slice(0, expected.length), expected);
    const narrow = await written(table, mixedReport(), { width: 50, colour: false, group });
    for (const line of narrow.split('\nSources\n')[0]?.split('\n') ?? []) t.true(columns(line) <= 50, line);
  });
}
