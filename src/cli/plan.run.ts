import { exitCodes } from '../errors.ts';
import type { AttackPaths } from '../generated/attack-paths.ts';
import { writeOutput } from '../report/output.ts';
import { json } from '../report/paths/json.ts';
import { planTable } from '../report/paths/plan-table.ts';
import { assumedOf } from './assumed.ts';
import { judgesOf, searched, type AttackPathFlags } from './attack-paths.ts';
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
