import type { Inventory } from '../../../src/generated/inventory.ts';
import type { Report } from '../../../src/generated/report.ts';
import type { Policies } from '../../../src/report/formats/format.ts';
import { html } from '../../../src/report/formats/html.ts';
import { report, result } from '../example-report.ts';
import { attackPath } from './example-path.ts';
import { finding } from './finding.ts';

const other = { check: 'gcp-bucket-public', title: 'Buckets are not public', severity: 'medium' } as const;
const bucket = {
  id: '//storage/b',
  cloud: 'gcp',
  type: 'storage/Bucket',
  name: 'papers',
  account: 'p',
  region: 'eu',
} as const;

/** A little of everything that a report can hold. */
export function wholeReport(): Report {
  const results = [
    finding(1, {
      baseline: 'new',
      equivalents: ['checkov:CKV_AZURE_236'],
      threats: ['owasp-llm:LLM06'],
      remediation: {
        summary: 'Turn local authentication off.',
        cli: 'az x --id /a',
        terraform: 'local = false\n',
      },
    }),
    finding(2, {
      baseline: 'unchanged',
      risk: { level: 'medium', factors: [] },
      resource: {
        id: 'code:app#a.chat',
        cloud: 'azure',
        type: 'T',
        name: 'draft',
        account: 'app',
        region: '',
        file: 'infra/main.tf',
        line: 10,
        address: 'azurerm_x.draft',
      },
      place: { line: 14 },
      remediation: {
        summary: 'Turn local authentication off.',
        cli: 'az x --id {id}',
        terraform: 'local = false\n',
      },
    }),
    finding(3, {
      ...other,
      status: 'error',
      resource: bucket,
      message: 'it ended',
      controls: [],
    }),
    finding(4, {
      ...other,
      status: 'unknown',
      resource: { ...bucket, id: '//storage/c', name: 'drafts' },
      message: 'cannot be judged: policy could not be read',
      evidence: [{ path: 'properties.policy', state: 'unknown' }],
      controls: ['soc-2:CC6.1'],
    }),
    finding(5, {
      ...other,
      status: 'waived',
      resource: { ...bucket, id: '//storage/w', name: 'website' },
      message: 'waived by ann until 2027-01-31: it is a website',
      waiver: { reason: 'it is a website', owner: 'ann', expires: '2027-01-31' },
    }),
    finding(6, {
      ...other,
      status: 'waived',
      resource: { ...bucket, id: '//storage/v', name: 'old' },
      waiver: { reason: 'in the code', file: 'main.tf', line: 3 },
    }),
    finding(7, {
      status: 'pass',
      resource: { ...result().resource, id: '/b', name: 'safe' },
    }),
    finding(8, {
      ...other,
      status: 'not_applicable',
      resource: { ...bucket, id: '//storage/n' },
      evidence: [],
    }),
  ];
  const { summary, run, ...rest } = report(...results);
  return {
    ...rest,
    run: { ...run, changed_since: { ref: 'origin/main', merge_base: 'c'.repeat(40), files: 3 } },
    summary: {
      ...summary,
      status: { pass: 1, fail: 2, unknown: 1, not_applicable: 1, waived: 2, error: 1 },
      risk: { critical: 1, high: 0, medium: 1, low: 0 },
      baseline: { new: { critical: 1, high: 0, medium: 0, low: 0 }, unchanged: 1, absent: 4 },
      attack_paths: {
        risk: { critical: 1, high: 0, medium: 0, low: 0 },
        rules: 59,
        cut: 2,
        undecided: [{ rule: 'public-to-model', resource: '/maybe' }],
        choke_points: [{ id: '/gateway', name: 'gateway', paths: 2 }],
        plan: { level: 'critical', fixes: 1, least: 1, paths: 1, unbreakable: [], left: 0 },
      },
    },
    attack_paths: [attackPath()],
    fix_plan: [
      {
        check: 'azure-ai-services-static-keys',
        title: 'Azure AI services refuse static keys',
        resource: '/a',
        fingerprint: finding(1).fingerprint,
        needed: true,
        paths: 1,
        cuts: 1,
        risk_removed: 40,
      },
      {
        check: 'other',
        title: 'Something that is not shown',
        resource: '/x',
        fingerprint: '9'.repeat(64),
        needed: false,
        paths: 1,
        cuts: 0,
        risk_removed: 3,
      },
    ],
  };
}

/** The same with all that was judged in it, and of sources that were read whole. */
export function unrestrictedReport(): Report {
  const one = wholeReport();
  const { changed_since: _, ...run } = one.run;
  return {
    ...one,
    run: { ...run, sources: run.sources.map((source) => ({ ...source, status: 'complete' })) },
  };
}

export const policies: Policies = {
  revision: '0+0',
  digest: '0'.repeat(64),
  checks: new Map(),
  frameworks: {
    'mcsb-v2': {
      title: 'Cloud security benchmark',
      version: '2',
      controls: [
        { id: 'IM-1', title: 'Identities are central', checks: ['azure-ai-services-static-keys'] },
        { id: 'GS-1', title: 'Somebody is responsible', checks: [], manual: 'Who is?' },
      ],
    },
    'soc-2': {
      title: 'SOC 2',
      version: '2017',
      controls: [
        { id: 'CC6.1', title: 'Access is restricted', checks: ['gcp-bucket-public'] },
        { id: 'CC6.7', title: 'Data in transit is protected', checks: ['absent'] },
      ],
    },
  },
};

interface PageOptions {
  readonly environment?: NodeJS.ProcessEnv;
  readonly named?: Policies;
  /** What was judged. */
  readonly document?: Inventory;
}

/** A report as the page that it becomes. */
export async function pageOf(
  one: Report,
  { environment = {}, named = policies, document }: PageOptions = {},
): Promise<string> {
  const screen = { width: 80, colour: false, environment };
  return (await Array.fromAsync(html.write(one, screen, named, document))).join('');
}
