import type { Check } from '../bundle/build/annotations.ts';
import { compare } from '../inventory/document.ts';

type Documented = Pick<
  Check,
  'id' | 'title' | 'severity' | 'risk_area' | 'equivalents' | 'package' | 'deprecated'
>;
type PageOf = (check: string) => string;

/** What clouds are called, by the name of their folder. */
export const cloudNames: Readonly<Record<string, string>> = {
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
};

/** Where a folder's name does not say it: `<cloud>.<service>` of the package. */
const serviceNames: Readonly<Record<string, string>> = {
  'aws.iam': 'IAM',
  'aws.opensearch': 'OpenSearch',
  'aws.sagemaker': 'SageMaker',
  'azure.ai_services': 'AI services',
  'azure.machine_learning': 'Machine Learning',
  'azure.openai': 'OpenAI',
  'azure.search': 'AI Search',
  'gcp.agent_builder': 'Agent Builder',
  'gcp.api_keys': 'API keys',
  'gcp.iam': 'IAM',
  'gcp.vertex': 'Vertex AI',
};

/** Tools whose rules the checks name as equivalents, by the prefix of the name. */
const toolNames: Readonly<Record<string, string>> = {
  alz: 'Azure landing zones',
  aprl: 'Azure Proactive Resiliency Library',
  awsaiml: 'AWS AI/ML security assessment',
  azcommunity: 'Azure Community Policy',
  azpolicy: 'Azure Policy',
  azqr: 'Azure Quick Review',
  azreview: 'Azure review checklists',
  cdknag: 'cdk-nag',
  cfnguard: 'CloudFormation Guard rules',
  checkov: 'Checkov',
  cloudquery: 'CloudQuery',
  cloudsploit: 'CloudSploit',
  cnspec: 'cnspec',
  'cnspec-pr': 'cnspec, proposed',
  config: 'AWS Config',
  conformity: 'Trend Conformity',
  custodian: 'Cloud Custodian',
  electriceye: 'ElectricEye',
  gcporgpolicy: 'Google Cloud organization policy',
  kics: 'KICS',
  mdc: 'Defender for Cloud',
  'mdc-iac': 'Defender for Cloud, infrastructure as code',
  powerpipe: 'Powerpipe',
  prowler: 'Prowler',
  psrule: 'PSRule for Azure',
  scc: 'Security Command Center',
  securityhub: 'AWS Security Hub',
  templateanalyzer: 'Template Analyzer',
  terrascan: 'Terrascan',
  trivy: 'Trivy',
  wilma: 'Wilma',
};

/**
 * The page of all checks as Markdown: a table for each service of each cloud, and the index from the rules
 * of other tools to the checks that answer the same question. Tables are not aligned.
 *
 * @param pageOf address of all that is said of a check.
 */
export function checkDocs(checks: readonly Documented[], pageOf: PageOf): string {
  return [
    '# Checks',
    '',
    `${checks.length} checks. \`keelson policy show ID\` says why each matters, what it reads and how to fix what it finds, and so does the page behind its name. [Frameworks](frameworks.md) has them by control.`,
    ...[...groups(checks, cloudOf)].flatMap(([cloud, members]) => cloudSection(cloud, members, pageOf)),
    ...indexSection(checks),
    '',
  ].join('\n');
}

function cloudSection(cloud: string, checks: readonly Documented[], pageOf: PageOf): string[] {
  const services = [...groups(checks, serviceOf)];
  return [
    '',
    `## ${cloudNames[cloud] ?? sentence(cloud)}`,
    ...services.flatMap(([service, members]) =>
      table(
        serviceNames[`${cloud}.${service}`] ?? sentence(service),
        ['check', 'severity', 'area', 'what is good', 'equivalents'],
        members.map((check) => row(check, pageOf)),
      ),
    ),
  ];
}

function row(check: Documented, pageOf: PageOf): string[] {
  const { id, severity, risk_area: area, title, equivalents, deprecated } = check;
  const tools = [...new Set(equivalents.map((name) => toolOf(name)))].toSorted(compare);
  const said = deprecated ? `${title} (deprecated)` : title;
  return [`[\`${id}\`](${pageOf(id)})`, severity, area, said, tools.join(', ') || 'none known'];
}

function indexSection(checks: readonly Documented[]): string[] {
  const entries = checks
    .flatMap(({ id, equivalents }) => equivalents.map((name) => ({ id, name })))
    .toSorted((left, right) => compare(left.name, right.name) || compare(left.id, right.id));
  return [
    '',
    '## Rules of other tools',
    '',
    'Which check asks what a rule asks. An equivalent looks at the same setting; it need not agree in every case. Tools that publish no ids of rules (Defender for Cloud) are named by their titles.',
    ...[...groups(entries, ({ name }) => toolOf(name))].flatMap(([tool, members]) => {
      const rules = [...groups(members, ({ name }) => name.slice(tool.length + 1))];
      return table(
        toolNames[tool] ?? tool,
        ['rule', 'check'],
        rules.map(([rule, same]) => [`\`${rule}\``, same.map(({ id }) => `\`${id}\``).join(', ')]),
      );
    }),
  ];
}

function table(title: string, header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [header, header.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map(cell).join(' | ')} |`,
  );
  return ['', `### ${title}`, '', ...lines];
}

/** The members of each group, groups sorted by name, members in the order given. */
function groups<Member>(
  members: readonly Member[],
  nameOf: (member: Member) => string,
): Map<string, Member[]> {
  const byName = Map.groupBy(members, nameOf);
  return new Map([...byName].toSorted(([left], [right]) => compare(left, right)));
}

function cloudOf({ package: path }: Documented): string {
  return path.split('.')[1] ?? '';
}

function serviceOf({ package: path }: Documented): string {
  return path.split('.')[2] ?? '';
}

function toolOf(name: string): string {
  return name.split(':')[0] ?? name;
}

function sentence(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
