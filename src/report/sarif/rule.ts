import type { ReportingDescriptor } from 'sarif';
import type { BundledCheck } from '../../policy/bundle-files.ts';
import { conventions } from './severity.ts';
import type { Taxonomies } from './taxonomies.ts';
import { cut, withoutHtml } from './text.ts';

const docs = 'https://keelson.dev/docs/checks';
/** GitHub takes no longer descriptions, and shows no more tags. */
const longestDescription = 1024;
const mostTags = 10;

/** What a check says of itself. Nothing of it comes from what was scanned. */
export function ruleOf(check: BundledCheck, taxonomies: Taxonomies): ReportingDescriptor {
  const { id, title, description, severity, risk_area: area, threats, equivalents, controls } = check;
  const { level, score, problem } = conventions[severity];
  const helpUri = helpUriOf(check);
  const relationships = taxonomies.relationshipsOf(check);
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: cut(title, longestDescription) },
    fullDescription: { text: cut(description, longestDescription) },
    // Braces of commands are as people are to copy them: no viewer looks for placeholders in help.
    help: { text: helpText(check), markdown: helpMarkdown(check) },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level },
    ...(relationships.length > 0 && { relationships }),
    properties: {
      tags: ['security', 'ai', area, ...threats].slice(0, mostTags),
      precision: 'high',
      'security-severity': score,
      'problem.severity': problem,
      ...(controls.length > 0 && { controls }),
      ...(equivalents.length > 0 && { equivalents }),
    },
  };
}

/** The page that the check names first; else its own. */
export function helpUriOf(check: BundledCheck): string | undefined {
  const named = check.references.find(
    (reference) => /^https?:\/\//.test(reference) && URL.canParse(reference),
  );
  return named ?? ownPageOf(check);
}

/** Where we tell of a check of ours. */
export function ownPageOf({ id, package: path }: BundledCheck): string | undefined {
  return path.startsWith('checks.') ? `${docs}#${id}` : undefined;
}

const languages = [
  ['cli', 'Command', 'sh'],
  ['terraform', 'Terraform', 'hcl'],
  ['bicep', 'Bicep', 'bicep'],
  ['cloudformation', 'CloudFormation', 'yaml'],
] as const;

function helpText({ description, remediation }: BundledCheck): string {
  const fixes = languages.flatMap(([key, name]) =>
    remediation[key] === undefined ? [] : [`${name}:\n${remediation[key]}`],
  );
  return [description, `Fix: ${remediation.summary}`, ...fixes].join('\n\n');
}

function helpMarkdown(check: BundledCheck): string {
  const { description, remediation, controls, equivalents, threats, references } = check;
  const fixes = languages.flatMap(([key, name, language]) =>
    remediation[key] === undefined ? [] : [`**${name}**\n\n${fenced(remediation[key], language)}`],
  );
  const lists = [
    ['Controls', controls],
    ['Threats', threats],
    ['The same check elsewhere', equivalents],
    ['Read more', references],
  ] as const;
  return [
    withoutHtml(description),
    '## Fix',
    withoutHtml(remediation.summary),
    ...fixes,
    ...lists.flatMap(([title, items]) =>
      items.length === 0 ? [] : [`**${title}**: ${items.map((item) => withoutHtml(item)).join(', ')}`],
    ),
  ].join('\n\n');
}

function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.trimEnd()}\n${fence}`;
}

function pascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
