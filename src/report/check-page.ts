import type { BundledCheck } from '../policy/bundle-files.ts';

export type PagedCheck = Pick<
  BundledCheck,
  | 'id'
  | 'aliases'
  | 'title'
  | 'description'
  | 'severity'
  | 'risk_area'
  | 'types'
  | 'evidence'
  | 'remediation'
  | 'threats'
  | 'controls'
  | 'references'
  | 'equivalents'
  | 'deprecated'
>;

/** All that is said of some checks, as Markdown: a section each, whose anchor is the check's id. */
export function checkPage(title: string, checks: readonly PagedCheck[]): string {
  return [`# ${title}`, '', ...checks.flatMap(section)].join('\n');
}

function section(check: PagedCheck): string[] {
  const { id, title, description, remediation, deprecated } = check;
  return [
    `## ${id}`,
    '',
    `**${escaped(title)}.**`,
    '',
    ...(deprecated ? [`Deprecated since ${deprecated.since}: ${escaped(deprecated.reason)}`, ''] : []),
    escaped(description),
    '',
    ...facts(check).map(([name, values]) => `- ${name}: ${values}`),
    '',
    escaped(remediation.summary),
    '',
    ...snippet('console', remediation.cli),
    ...snippet('terraform', remediation.terraform),
    ...snippet('bicep', remediation.bicep),
    ...snippet('yaml', remediation.cloudformation, '# CloudFormation\n'),
  ];
}

function facts(check: PagedCheck): [string, string][] {
  const all: [string, string][] = [
    ['severity', `${check.severity} (${check.risk_area})`],
    ['judges', code(check.types)],
    ['reads', code(check.evidence)],
    ['formerly', code(check.aliases ?? [])],
    ['controls', check.controls.join(', ')],
    ['threats', check.threats.join(', ')],
    ['elsewhere', check.equivalents.join(', ')],
    ['see', check.references.map((ref) => `<${ref}>`).join(', ')],
  ];
  return all.filter(([, values]) => values !== '');
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function snippet(language: string, text: string | undefined, before = ''): string[] {
  return text === undefined ? [] : [`\`\`\`${language}`, `${before}${text.trimEnd()}`, '```', ''];
}

// Metadata is text: what Markdown would take for itself is not meant so.
function escaped(text: string): string {
  return text.replaceAll(/[\\<>*_[\]#]/g, String.raw`\$&`);
}
