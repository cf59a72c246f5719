import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readChecks, type Check } from '../src/bundle/annotations.ts';
import { packageRoot } from '../src/schema/files.ts';

const page = join(packageRoot, 'docs', 'checks.md');
const clouds = { azure: 'Azure', aws: 'AWS', gcp: 'Google Cloud' } as const;

/** docs/checks.md, from the metadata of the checks. */
export async function checksPage(): Promise<string> {
  const checks = await readChecks(join(packageRoot, 'policies'));
  const text = [
    '<!-- Generated from the metadata of policies/checks by docs/generate.ts. Do not edit; run npm run generate. -->',
    '# Checks',
    '',
    `${checks.length} checks. \`keelson policy show ID\` says why each matters and how to fix what it finds.`,
    ...Object.entries(clouds).flatMap(([cloud, name]) =>
      section(
        name,
        checks.filter(({ package: path }) => path.startsWith(`checks.${cloud}.`)),
      ),
    ),
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(page)), parser: 'markdown' });
}

function section(name: string, checks: readonly Check[]): string[] {
  return [
    '',
    `## ${name}`,
    '',
    '| check | severity | area | what is good | elsewhere |',
    '| --- | --- | --- | --- | --- |',
    ...checks.map(row),
  ];
}

function row({ id, severity, risk_area: area, title, equivalents }: Check): string {
  return `| \`${id}\` | ${severity} | ${area} | ${title} | ${equivalents.length} |`;
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(page, await checksPage());
}
