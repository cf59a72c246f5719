import { exitCodes, KeelsonError } from '../errors.ts';
import type { AttackPaths } from '../generated/attack-paths.ts';
import type { Result } from '../generated/report.ts';
import { nearest } from '../nearest.ts';
import { checkNames, namedChecks } from '../policy/check-names.ts';
import { writeOutput } from '../report/output.ts';
import { json } from '../report/paths/json.ts';
import { planTable } from '../report/paths/plan-table.ts';
import { judgesOf, searched, type AttackPathFlags, type Searched } from './attack-paths.ts';
import { readConfig } from './config.ts';
import { documentOf } from './document.ts';
import { incomplete } from './incomplete.ts';
import { screenOf } from './screen.ts';

export interface PlanFlags extends AttackPathFlags {
  readonly format: string;
  readonly output?: string;
  /** Checks, or check@resource. */
  readonly assume?: readonly string[];
}

/** keelson plan. */
export async function runPlan(flags: PlanFlags, signal: AbortSignal): Promise<number> {
  const config = await readConfig(flags.config);
  const judges = await judgesOf(flags, config, signal);
  const inventory = await documentOf(flags, config, signal);
  return searched(inventory, judges, flags, signal, async (all) => {
    const { summary, attack_paths, fix_plan, run, results } = all;
    const assumed = flags.assume && (await assumedOf(flags.assume, all));
    const found: AttackPaths = {
      schema: 'keelson.attack-paths/v1',
      summary,
      attack_paths,
      fix_plan,
      ...(assumed && { assumed }),
    };
    const screen = screenOf(flags.output);
    const text = flags.format === 'json' ? json.write(found, screen) : planTable(found, results, screen);
    await writeOutput([await text], flags.output);
    const strict = flags.strict ?? config.strict ?? false;
    return incomplete(run, strict) ? exitCodes.incomplete : exitCodes.clean;
  });
}

/** @throws KeelsonError USAGE for what is no failed check of a resource. */
async function assumedOf(
  names: readonly string[],
  { results, assuming, attack_paths: before, bundle }: Searched,
): Promise<NonNullable<AttackPaths['assumed']>> {
  const known = checkNames(bundle.checks.values());
  const mended = new Map(
    names
      .flatMap((name) => {
        const [check = '', ...rest] = name.split('@');
        const ids = namedChecks(known, [check]);
        return findingsNamed(results, ids, rest.length > 0 ? rest.join('@') : undefined, name);
      })
      .map((result) => [result.fingerprint, result] as const),
  );
  const after = await assuming(new Set(mended.keys()));
  const left = new Set(after.map(({ id }) => id));
  return {
    fixes: [...mended.values()].map(({ check, resource, fingerprint }) => ({
      check,
      resource: resource.id,
      fingerprint,
    })),
    gone: before.filter(({ id }) => !left.has(id)).map(({ id }) => id),
    attack_paths: [...after],
  };
}

function findingsNamed(
  results: readonly Result[],
  checks: ReadonlySet<string>,
  resource: string | undefined,
  said: string,
): Result[] {
  const failed = results.filter(({ status, check }) => status === 'fail' && checks.has(check));
  const isIt = ({ resource: { id, name } }: Result) =>
    resource === undefined || [id.toLowerCase(), name.toLowerCase()].includes(resource.toLowerCase());
  const found = failed.filter(isIt);
  if (found.length > 0) return found;
  const meant =
    resource === undefined
      ? undefined
      : nearest(
          resource,
          failed.map((result) => result.resource.name),
        );
  const hint = meant === undefined ? 'there is nothing to mend' : `did you mean ${meant}?`;
  throw new KeelsonError('USAGE', `no finding is called ${said}: ${hint}`);
}
