import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { CodeOrigin, Inventory } from '../../../../src/generated/inventory.ts';
import type { BundledCheck } from '../../../../src/policy/bundle.ts';
import { bundle, ofText, verdicts } from '../judge.ts';
import { failing } from './failing.ts';
import { mergedBicep } from './merge/bicep.ts';
import { mergedCloudFormation } from './merge/cloudformation.ts';
import { mergedTerraform } from './merge/terraform.ts';

/*
 * What a check says for code is no prose: merged into the bad example of its forms, for each resource that fails, it makes the check
 * pass.
 */

interface Language {
  readonly file: string;
  readonly merged: (text: string, snippet: string, origin: CodeOrigin) => string;
}

const languages = {
  terraform: { file: 'main.tf', merged: (text, snippet, { line }) => mergedTerraform(text, snippet, line) },
  bicep: { file: 'main.bicep', merged: (text, snippet, { line }) => mergedBicep(text, snippet, line) },
  cloudformation: {
    file: 'template.yaml',
    merged: (text, snippet, { address = '' }) => mergedCloudFormation(text, snippet, address),
  },
} satisfies Record<string, Language>;

type Name = keyof typeof languages;

interface Case {
  readonly check: BundledCheck;
  readonly name: Name;
  readonly snippet: string;
  readonly file: string;
}

const cases: Case[] = [];
for (const check of bundle.checks.values()) {
  for (const name of Object.keys(languages) as Name[]) {
    const snippet = check.remediation[name];
    const file = join(
      import.meta.dirname,
      '..',
      check.id.split('-', 1)[0] ?? '',
      check.id,
      'bad',
      languages[name].file,
    );
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (snippet !== undefined && isThere) cases.push({ check, name, snippet, file });
  }
}

/** Why a snippet does not work; undefined where it does. */
async function problemOf(
  t: ExecutionContext,
  { check, name, snippet, file }: Case,
): Promise<string | undefined> {
  const { file: title, merged } = languages[name];
  let text = await readFile(file, 'utf8');
  const resources = await failing(check.id, await ofText(t, title, text));
  // From the end, so that lines above stay where they are.
  for (const origin of resources.toSorted((left, right) => right.line - left.line)) {
    try {
      text = merged(text, snippet.replaceAll('{address}', origin.address ?? ''), origin);
    } catch (error) {
      return String(error);
    }
  }
  const document = await ofText(t, title, text);
  const said = new Set(await verdicts(check.id, document));
  const problems = problemsIn(document);
  if (problems.length > 0) return `${problems.join('; ')} in\n${text}`;
  return said.size === 1 && said.has('pass') ? undefined : `it is ${[...said].join(', ')}:\n${text}`;
}

function problemsIn({ sources }: Inventory): string[] {
  return sources.flatMap(({ problems }) => problems.map(({ message }) => message));
}

for (const one of cases) {
  test(`${one.check.id}: what it says for ${one.name} works`, async (t) => {
    t.is(await problemOf(t, one), undefined);
  });
}
