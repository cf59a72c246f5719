import type { ExecutionContext } from 'ava';
import { lintPolicies } from '../../../../src/bundle/build/lint/lint.ts';
import { readChecks } from '../../../../src/bundle/build/annotations.ts';
import { parseModules } from '../../../../src/bundle/build/reads/syntax.ts';
import { readPolicies } from '../../../../src/bundle/build/sources.ts';
import { messageOf } from '../../../../src/errors.ts';
import { policyFolder } from '../policy-folder.ts';

/** What lint says of these modules: `file:row: rule: message` each. */
export async function linted(
  t: ExecutionContext,
  files: Readonly<Record<string, string>>,
): Promise<string[]> {
  const folder = await policyFolder(t, files);
  const sources = await readPolicies(folder);
  const trees = await parseModules(sources.modules, folder);
  try {
    await lintPolicies(sources, trees, await readChecks(folder));
    return [];
  } catch (error) {
    return messageOf(error).split(/; (?=\S+\.rego:\d+: )/);
  }
}

/** `row: rule` of each finding in a library of these rules, which begin in row 3. */
export async function findings(t: ExecutionContext, rules: string): Promise<string[]> {
  const said = await linted(t, { 'lib/a.rego': `package lib.a\n\n${rules}\n` });
  return said.map((line) => /^lib\/a\.rego:(\d+: [a-z-]+)\b/.exec(line)?.[1] ?? line);
}
