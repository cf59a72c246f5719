import { KeelsonError } from '../errors.ts';
import type { Evidence } from '../generated/report.ts';
import type { Bundle } from '../policy/bundle.ts';
import { checkNames, namedChecks } from '../policy/check-names.ts';
import { checksOf } from '../policy/checks-of.ts';
import { startEvaluation } from '../policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../policy/evaluate-units.ts';
import { evidenceOf } from '../policy/evidence.ts';
import type { Outcome } from '../policy/outcomes.ts';
import { writeOutput } from '../report/output.ts';
import { painter, showsColour } from '../report/terminal.ts';
import { bundleOf } from '../bundle/choice/chosen-bundle.ts';
import type { ListFlags } from './policy.run.ts';
import { triedUnit, type TriedUnit } from './tried-unit.ts';

export interface TryFlags extends ListFlags {
  readonly checks?: readonly string[];
}

/** What a check says of the resource. The JSON form is a list of these. */
interface Tried {
  readonly check: string;
  readonly title: string;
  readonly status: Outcome['status'];
  /** Evidence that could not be read. */
  readonly unknown: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly message?: string;
}

/** keelson policy try: one resource, each check that is chosen or that judges its type, and why it says what it says. */
export async function runTry(file: string, flags: TryFlags): Promise<void> {
  const [unit, bundle] = await Promise.all([triedUnit(file), bundleOf(flags, {})]);
  const checks = checksFor(unit, bundle, flags.checks);
  const evaluation = await startEvaluation(bundle);
  try {
    const units = new Map([[unit.type.toLowerCase(), [withEdges(unit, bundle)]]]);
    const outcomes = await Array.fromAsync(evaluateUnits(evaluation, bundle, units));
    const tried = outcomes.filter(({ check }) => checks.has(check.id)).map(triedOf);
    await writeOutput([
      flags.format === 'json' ? `${JSON.stringify(tried, undefined, 2)}\n` : tried.map(page).join('\n'),
    ]);
  } finally {
    await evaluation.close();
  }
}

/** @throws KeelsonError USAGE where no check, or not each that is named, judges the type. */
function checksFor({ type }: TriedUnit, bundle: Bundle, wanted: readonly string[] | undefined): Set<string> {
  const judging = new Set(checksOf(bundle, type.toLowerCase()).map(({ id }) => id));
  if (judging.size === 0) {
    throw new KeelsonError(
      'USAGE',
      `no check judges ${type}; keelson policy list --format json names the types`,
    );
  }
  if (wanted === undefined) return judging;
  const ids = namedChecks(checkNames(bundle.checks.values()), wanted);
  const other = ids.difference(judging).values().next().value;
  if (other !== undefined) {
    const types = bundle.checks.get(other)?.types.join(', ') ?? '';
    throw new KeelsonError('USAGE', `${other} judges ${types}, not ${type}`);
  }
  return ids;
}

/** Units have each edge that a check asks for, if only with nobody at its end. */
function withEdges(unit: TriedUnit, bundle: Bundle): TriedUnit {
  const checks = checksOf(bundle, unit.type.toLowerCase());
  const none = (edges: readonly string[]) => Object.fromEntries(edges.map((edge) => [edge, []]));
  return {
    ...unit,
    related: { ...none(checks.flatMap(({ related = [] }) => related)), ...unit.related },
    related_from: {
      ...none(checks.flatMap((check) => check.related_from ?? [])),
      ...unit.related_from,
    },
  };
}

function triedOf(outcome: Outcome): Tried {
  const { check, status, unknown, message } = outcome;
  return {
    check: check.id,
    title: check.title,
    status,
    unknown,
    evidence: evidenceOf(outcome),
    ...(message !== undefined && { message }),
  };
}

function page({ check, title, status, evidence, message }: Tried): string {
  const paint = painter(showsColour(process.stdout));
  return [
    `${paint('bold', status.padEnd(15))}${check}`,
    `               ${title}`,
    ...(message === undefined ? [] : [`               ${message}`]),
    ...evidence.map((entry) => `               ${lineOf(entry)}`),
    '',
  ].join('\n');
}

function lineOf({ path, state, value, message }: Evidence): string {
  const shown = value === undefined ? [] : [JSON.stringify(value)];
  const said = message === undefined ? [] : [message];
  const parts = [...shown, ...(state === 'value' ? [] : [`(${state})`]), ...said];
  return path === '' ? parts.join(' ') : `${path}: ${parts.join(' ')}`;
}
