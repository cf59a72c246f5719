import { exitCodes, KeelsonError } from '../errors.ts';
import type { AttackPath } from '../generated/attack-path.ts';
import { nearest } from '../nearest.ts';
import { writeOutput } from '../report/output.ts';
import { pathFormats } from '../report/paths/formats.ts';
import { levels } from '../report/levels.ts';
import { judgesOf, searched, type AttackPathFlags } from './attack-paths.ts';
import { readConfig } from './config.ts';
import { documentOf } from './document.ts';
import { incomplete } from './incomplete.ts';
import { screenOf } from './screen.ts';
import { writeTitled } from './write-titled.ts';

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
  const judges = await judgesOf(flags, config, signal);
  const rules = judges.bundle.attackRules;
  if (flags.list) {
    await writeTitled(rules, flags);
    return exitCodes.clean;
  }
  const asked = rulesAsked(flags, Object.keys(rules));
  const inventory = await documentOf(flags, config, signal);
  const { baseline } = flags;
  const options = baseline === undefined ? {} : { baseline };
  return searched(
    inventory,
    judges,
    options,
    signal,
    async ({ summary, attack_paths: paths, fix_plan, run }) => {
      const found = {
        schema: 'keelson.attack-paths/v1' as const,
        summary,
        attack_paths: paths.filter(wanted(flags, asked, paths)),
        fix_plan,
      };
      const format = pathFormats.find(({ id }) => id === flags.format);
      await writeOutput([(await format?.write(found, screenOf(flags.output))) ?? ''], flags.output);
      const strict = flags.strict ?? config.strict ?? false;
      return incomplete(run, strict) ? exitCodes.incomplete : exitCodes.clean;
    },
  );
}

/** @throws KeelsonError USAGE for a rule that is not there. */
function rulesAsked({ rule }: PathsFlags, rules: readonly string[]): readonly string[] | undefined {
  const asked = rule?.split(',').map((id) => id.trim());
  for (const id of asked ?? []) if (!rules.includes(id)) throw strange('rule', id, rules);
  return asked;
}

/** @throws KeelsonError USAGE for a resource that no path leads over. */
function wanted(
  { over, level }: PathsFlags,
  asked: readonly string[] | undefined,
  paths: readonly AttackPath[],
): (path: AttackPath) => boolean {
  const isOver = ({ nodes }: AttackPath) =>
    nodes.some(({ id, name }) => [id.toLowerCase(), name.toLowerCase()].includes(over?.toLowerCase() ?? ''));
  if (over !== undefined && !paths.some(isOver)) {
    const names = new Set(paths.flatMap(({ nodes }) => nodes.map(({ name }) => name)));
    throw strange('attack path over', over, [...names]);
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
