import type {
  EstateCheck,
  EstateChange,
  EstateDifference,
  EstateOutcome,
} from '../../generated/bundle-difference.ts';
import type { Resource } from '../../generated/inventory.ts';
import type { Result } from '../../generated/report.ts';
import { keyOf } from '../../inventory/identity.ts';
import { compare } from '../../inventory/order.ts';
import type { Bundle } from '../../policy/bundle-files.ts';
import { startEvaluation } from '../../policy/evaluation/evaluation.ts';
import { threadsFor } from '../../policy/evaluation/threads-for.ts';
import { startJudging } from '../judge.ts';
import { levelOf } from '../report.ts';
import type { UnitSource } from '../../units/chunk.ts';

export interface EstateOptions {
  /** The document, cut to what a bundle reads; asked for once for each bundle, one after the other. */
  readonly units: (bundle: Bundle) => UnitSource;
  /** Resources that are named for each check and kind of change. */
  readonly resources: number;
  readonly now: Date;
  readonly signal?: AbortSignal;
}

/** A bundle of the two, and what a check of it is called in the new one. */
export interface EstateSide {
  readonly bundle: Bundle;
  readonly currentId: (check: string) => string;
}

/**
 * What a new bundle changes on one document: judges it by both, streamed. Of the old bundle's outcomes those other than
 * pass are kept meanwhile, in some hundred bytes each; of the resources nothing is.
 *
 * @throws KeelsonError what judging throws.
 */
export async function estateDifference(
  old: EstateSide,
  now: EstateSide,
  options: EstateOptions,
): Promise<EstateDifference> {
  const earlier = new Map<string, Earlier>();
  const before = await judged(old, options, (result, key) => {
    if (result.status !== 'pass') earlier.set(key, { ...named(result), outcome: outcomeOf(result) });
  });
  const oldChecks = new Set([...old.bundle.checks.keys()].map(old.currentId));
  const changes = changeBook(options.resources);
  const after = await judged(now, options, (result, key) => {
    const was = earlier.get(key)?.outcome ?? passed(oldChecks.has(result.check), result.severity);
    earlier.delete(key);
    changes.add(named(result), was, outcomeOf(result));
  });
  for (const { outcome, ...rest } of earlier.values()) changes.add(rest, outcome, null);
  return {
    document: after.document,
    resources: after.resources,
    findings: { before: before.findings, after: after.findings },
    ...changes.summary(),
  };
}

/** What a change is about. */
interface Named {
  readonly check: string;
  readonly title: string;
  readonly id: string;
}

interface Earlier extends Named {
  readonly outcome: EstateOutcome;
}

function named({ check, title, resource }: Result): Named {
  return { check, title, id: resource.id };
}

function passed(hadCheck: boolean, severity: string): EstateOutcome | null {
  return hadCheck ? { status: 'pass', severity } : null;
}

function outcomeOf(result: Result): EstateOutcome {
  const { status, severity } = result;
  return {
    status: status as EstateOutcome['status'],
    severity,
    ...(status === 'fail' && { risk: levelOf(result) }),
  };
}

async function judged(
  { bundle, currentId }: EstateSide,
  { units, now, signal }: EstateOptions,
  each: (result: Result, key: string) => void,
): Promise<{ readonly document: string; readonly resources: number; readonly findings: number }> {
  const source = units(bundle);
  try {
    const evaluation = await startEvaluation(bundle, {
      // Neither need be a bundle that is known to end.
      threads: threadsFor(source.facts.resources, false),
      now: BigInt(now.getTime()) * 1_000_000n,
    });
    try {
      const judging = startJudging(source, bundle, {
        evaluation,
        startedAt: now.toISOString(),
        now: () => now,
        ...(signal && { signal }),
      });
      for await (const result of judging.results) {
        const current = { ...result, check: currentId(result.check) };
        each(current, `${current.check}\n${keyOf(result.resource as Pick<Resource, 'cloud' | 'id'>)}`);
      }
      const { run, summary } = await judging.end();
      return {
        document: run.document.digest,
        resources: run.document.resources,
        findings: summary.status.fail,
      };
    } finally {
      await evaluation.close();
    }
  } finally {
    await source.close();
  }
}

const kinds = ['appeared', 'vanished', 'changed'] as const;

/** Passing and not applying are alike here: neither is anything to act on. */
function kindOf(
  before: EstateOutcome | null,
  after: EstateOutcome | null,
): EstateChange['change'] | undefined {
  const [failed, fails] = [before?.status === 'fail', after?.status === 'fail'];
  if (failed !== fails) return fails ? 'appeared' : 'vanished';
  if (fails)
    return before?.severity === after?.severity && before?.risk === after?.risk ? undefined : 'changed';
  const quiet = (outcome: EstateOutcome | null) =>
    outcome === null || outcome.status === 'pass' || outcome.status === 'not_applicable';
  if (quiet(before) && quiet(after)) return undefined;
  return before?.status === after?.status ? undefined : 'changed';
}

function changeBook(mostNamed: number) {
  const checks = new Map<string, EstateCheck>();

  /** Keeps the first by id, in whatever order they come. */
  function keep(list: EstateChange[], change: EstateChange): void {
    const at = list.findIndex((other) => order(change, other) < 0);
    list.splice(at < 0 ? list.length : at, 0, change);
    const ofKind = list.filter((other) => other.change === change.change);
    const last = ofKind.at(-1);
    if (ofKind.length > mostNamed && last) list.splice(list.indexOf(last), 1);
  }

  return {
    add({ check, title, id }: Named, before: EstateOutcome | null, after: EstateOutcome | null): void {
      const change = kindOf(before, after);
      if (!change) return;
      const entry = checks.get(check) ?? {
        check,
        title,
        appeared: 0,
        vanished: 0,
        changed: 0,
        resources: [],
      };
      checks.set(check, entry);
      entry[change] += 1;
      keep(entry.resources, { change, id, before, after });
    },
    summary() {
      const sorted = [...checks.values()].toSorted((left, right) => compare(left.check, right.check));
      const sum = (kind: EstateChange['change']) => sorted.reduce((total, entry) => total + entry[kind], 0);
      return {
        appeared: sum('appeared'),
        vanished: sum('vanished'),
        changed: sum('changed'),
        checks: sorted,
      };
    },
  };
}

function order(left: EstateChange, right: EstateChange): number {
  return kinds.indexOf(left.change) - kinds.indexOf(right.change) || compare(left.id, right.id);
}
