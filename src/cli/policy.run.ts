import { testPolicies } from '../bundle/build/test-policies.ts';
import { exitCodes } from '../errors.ts';
import type { BundledCheck } from '../policy/bundle.ts';
import { checkNames, namedChecks } from '../policy/check-names.ts';
import { writeOutput } from '../report/output.ts';
import { levels } from '../report/levels.ts';
import { fit, painter, showsColour, wrap } from '../report/terminal.ts';
import { bundleOf, type BundleFlags } from '../bundle/choice/chosen-bundle.ts';

export interface ListFlags extends BundleFlags {
  readonly format: 'table' | 'json';
}

/** keelson policy list. The JSON form is a contract: [{id, title, severity, risk_area, types, equivalents, controls, threats, deprecated?}]. */
export async function runList(flags: ListFlags): Promise<void> {
  const checks = [...(await bundleOf(flags, {})).checks.values()];
  const text =
    flags.format === 'json' ? `${JSON.stringify(checks.map(entryOf), undefined, 2)}\n` : listTable(checks);
  await writeOutput([text]);
}

function entryOf(check: BundledCheck) {
  const { id, title, severity, risk_area, types, equivalents, controls, threats, deprecated } = check;
  const entry = { id, title, severity, risk_area, types, equivalents, controls, threats };
  return deprecated ? { ...entry, deprecated } : entry;
}

function listTable(checks: readonly BundledCheck[]): string {
  const worstFirst = checks.toSorted(
    (left, right) => levels.indexOf(left.severity) - levels.indexOf(right.severity),
  );
  return `${worstFirst.map(listEntry).join('\n')}\n\n${checks.length} checks\n`;
}

function listEntry(check: BundledCheck): string {
  const paint = painter(showsColour(process.stdout));
  const width = process.stdout.columns ?? 120;
  const below = [check.title, ...deprecation(check), ...namesElsewhere(check)].map(
    (line) => `         ${fit(line, width - 9)}`,
  );
  return [
    `${paint('bold', check.severity.padEnd(9))}${paint('dim', check.risk_area.padEnd(14))}${fit(check.id, width - 23)}`,
    ...below,
  ].join('\n');
}

function deprecation({ deprecated }: BundledCheck): string[] {
  if (!deprecated) return [];
  const { since, reason, replaced_by: other } = deprecated;
  return [`deprecated since ${since}, asked only by name${other ? `, use ${other}` : ''}: ${reason}`];
}

function namesElsewhere({ controls, equivalents }: BundledCheck): string[] {
  return [
    ...(controls.length > 0 ? [`controls: ${controls.join(', ')}`] : []),
    ...(equivalents.length > 0 ? [`elsewhere: ${equivalents.join(', ')}`] : []),
  ];
}

/**
 * keelson policy show: by id, former id, or the id of an equivalent elsewhere.
 *
 * @throws KeelsonError USAGE with the nearest id.
 */
export async function runShow(id: string, flags: ListFlags): Promise<void> {
  const { checks } = await bundleOf(flags, {});
  const ids = namedChecks(checkNames(checks.values()), [id]);
  const found = [...checks.values()].filter((check) => ids.has(check.id));
  const text =
    flags.format === 'json'
      ? `${JSON.stringify(found.length === 1 ? found[0] : found, undefined, 2)}\n`
      : found.map(page).join('\n');
  await writeOutput([text]);
}

function page(check: BundledCheck): string {
  const paint = painter(showsColour(process.stdout));
  const width = Math.min(100, process.stdout.columns ?? 100);
  const { remediation } = check;
  const field = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`${paint('bold', `${name}:`.padEnd(13))}${value}`];
  return [
    paint('bold', check.title),
    ...wrap(check.description, width),
    '',
    ...field('id', check.id),
    ...field('formerly', check.aliases?.join(', ')),
    ...field('deprecated', deprecation(check)[0]?.replace(/^deprecated /, '')),
    ...field('severity', check.severity),
    ...field('risk area', check.risk_area),
    ...field('types', check.types.join(', ')),
    ...field('evidence', check.evidence.join(', ')),
    ...field('fix', remediation.summary),
    ...field('  cli', remediation.cli),
    ...field('  terraform', remediation.terraform),
    ...field('  bicep', remediation.bicep),
    ...field('  cfn', remediation.cloudformation),
    ...field('controls', check.controls.join(', ')),
    ...field('threats', check.threats.join(', ')),
    ...field('elsewhere', check.equivalents.join(', ')),
    ...field('references', check.references.join(', ')),
    '',
  ].join('\n');
}

/** keelson policy test. */
export async function runTest(folder: string): Promise<number> {
  const { passed, failed, checks } = await testPolicies(folder);
  for (const name of failed) {
    process.stderr.write(`failed: ${name}\n`);
  }
  process.stdout.write(`${checks} checks, ${passed} policy tests passed, ${failed.length} failed\n`);
  return failed.length === 0 ? exitCodes.clean : exitCodes.findings;
}
