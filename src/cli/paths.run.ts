import { exitCodes, KeelsonError } from '../errors.ts';
import type { AttackPath } from '../generated/attack-path.ts';
import { nearest } from '../nearest.ts';
import { writeOutput } from '../report/output.ts';
import { pathFormats } from '../report/paths/formats.ts';
import { levels } from '../report/report.ts';
import { withAttackPaths, type AttackPathFlags } from './attack-paths.ts';
import { chosenBundle } from './bundle-choice.ts';
import { readConfig } from './config.ts';
import { incomplete } from './incomplete.ts';
import { screenOf } from './screen.ts';

export interface PathsFlags extends AttackPathFlags {
  readonly format: string;
  readonly output?: string;
  readonly list?: boolean;
  readonly rule?: string;
  /** Id or name of a resource. */
  readonly over?: string;
}

/** keelson paths. */
export async function runPaths(flags: PathsFlags, signal: AbortSignal): Promise<number> {
  const config = await readConfig(flags.config);
  if (flags.list) return listRules(flags, signal);
  const strict = flags.strict ?? config.strict ?? false;
  const { level: _, ...asked } = flags;
  return withAttackPaths(
    asked,
    config,
    signal,
    async ({ bundle, summary, attack_paths: paths, fix_plan, run }) => {
      const shown = paths.filter(wanted(flags, Object.keys(bundle.attackRules), paths));
      const format = pathFormats.find(({ id }) => id === flags.format);
      const found = { schema: 'keelson.attack-paths/v1' as const, summary, attack_paths: shown, fix_plan };
      await writeOutput([(await format?.write(found, screenOf(flags.output))) ?? ''], flags.output);
      return incomplete(run, strict) ? exitCodes.incomplete : exitCodes.clean;
    },
  );
}

/** @throws KeelsonError USAGE for a rule or a resource that is not there. */
function wanted(
  { rule, over, level }: PathsFlags,
  rules: readonly string[],
  paths: readonly AttackPath[],
): (path: AttackPath) => boolean {
  const asked = rule?.split(',').map((id) => id.trim());
  for (const id of asked ?? []) if (!rules.includes(id)) throw strange('rule', id, rules);
  const isOver = ({ nodes }: AttackPath) =>
    nodes.some(({ id, name }) => [id.toLowerCase(), name.toLowerCase()].includes(over?.toLowerCase() ?? ''));
  if (over !== undefined && !paths.some(isOver)) {
    throw strange('attack path over', over, [
      ...new Set(paths.flatMap(({ nodes }) => nodes.map(({ name }) => name))),
    ]);
  }
  const least = level === undefined ? levels : levels.slice(0, levels.indexOf(level) + 1);
  return (path) =>
    (asked?.includes(path.rule) ?? true) &&
    (over === undefined || isOver(path)) &&
    least.includes(path.risk.level);
}

function strange(what: string, name: string, known: readonly string[]): KeelsonError {
  const meant = nearest(name, known);
  const hint = meant === undefined ? 'keelson paths --list names the rules' : `did you mean ${meant}?`;
  return new KeelsonError('USAGE', `there is no ${what} ${name}: ${hint}`);
}

async function listRules(flags: PathsFlags, signal: AbortSignal): Promise<number> {
  const config = await readConfig(flags.config);
  const strict = flags.strict ?? config.strict ?? false;
  const { bundle } = await chosenBundle({ ...flags, strict }, config, signal);
  const rules = Object.entries(bundle.attackRules);
  const text =
    flags.format === 'json'
      ? `${JSON.stringify(
          rules.map(([id, rule]) => ({ id, ...rule })),
          undefined,
          2,
        )}\n`
      : rules.map(([id, { title }]) => `${id.padEnd(44)}${title}\n`).join('');
  await writeOutput([text], flags.output);
  return exitCodes.clean;
}
