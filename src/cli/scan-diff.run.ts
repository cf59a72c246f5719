import { exitCodes, KeelsonError } from '../errors.ts';
import type { Change } from '../generated/change.ts';
import type { Config, FailOn } from '../generated/config.ts';
import type { Inventory } from '../generated/inventory.ts';
import { layOver } from '../inventory/lay-over.ts';
import { readInventory } from '../inventory/read.ts';
import { changeOf, type Found } from '../report/planned-change/change.ts';
import { refuseMisfit } from '../report/misfit.ts';
import { writeOutput } from '../report/output.ts';
import { levels } from '../report/levels.ts';
import { levelOf } from '../report/report.ts';
import { validate } from '../schema/validate.ts';
import { judgesOf, searched, type Judges } from './attack-paths.ts';
import { readConfig } from './config.ts';
import { incomplete } from './incomplete.ts';
import type { ScanFlags } from './scan.run.ts';
import { screenOf } from './screen.ts';

/** keelson scan --diff: what planned code would change in what is live. */
export async function runScanDiff(flags: ScanFlags, signal: AbortSignal): Promise<number> {
  refuseOthers(flags);
  const config = await readConfig(flags.config);
  const judges = await judgesOf(flags, config, signal);
  const document = await documentWith(flags, config, signal);
  const { before, after, declared, added } = layOver(document);
  const found = async (inventory: Inventory) => foundIn(inventory, judges, signal);
  const change = changeOf(await found(before), await found(after), {
    declared,
    added,
    sources: document.sources,
  });
  await writeOutput([await textOf(change, flags)], flags.output);
  if (incomplete(document, flags.strict ?? config.strict ?? false)) return exitCodes.incomplete;
  return comes(change, flags.failOn ?? config.fail_on ?? 'low') ? exitCodes.findings : exitCodes.clean;
}

/** @throws KeelsonError USAGE */
function refuseOthers({ paths, units, baseline, changedSince, also, format }: ScanFlags): void {
  if (!paths || paths.length === 0) {
    throw new KeelsonError(
      'USAGE',
      '--diff lays code over what is live: name the code, as in keelson scan infra/ --azure --diff',
    );
  }
  const other = { '--units': units, '--baseline': baseline, '--changed-since': changedSince, '--also': also };
  for (const [name, value] of Object.entries(other)) {
    if (value !== undefined) throw new KeelsonError('USAGE', `--diff cannot be had with ${name}`);
  }
  if (!['table', 'json', 'markdown'].includes(format)) {
    throw new KeelsonError('USAGE', `--diff is written as table, json or markdown, not as ${format}`);
  }
}

async function documentWith(flags: ScanFlags, config: Config, signal: AbortSignal): Promise<Inventory> {
  const { collectDocument } = await import('./collect-document.ts');
  const { inventory, ...others } = flags;
  return inventory === undefined
    ? collectDocument(flags, config, signal)
    : collectDocument({ ...others, earlier: await readInventory(inventory) }, config, signal);
}

async function foundIn(inventory: Inventory, judges: Judges, signal: AbortSignal): Promise<Found> {
  return searched(inventory, judges, {}, signal, ({ results, attack_paths: attackPaths }) =>
    Promise.resolve({ results, attackPaths }),
  );
}

async function textOf(change: Change, { format, output }: ScanFlags): Promise<string> {
  refuseMisfit(validate('change', change));
  if (format === 'json') return `${JSON.stringify(change, undefined, 2)}\n`;
  if (format === 'markdown')
    return (await import('../report/planned-change/markdown.ts')).changeMarkdown(change);
  return (await import('../report/planned-change/table.ts')).changeTable(change, screenOf(output));
}

/** Whether something comes that counts: a finding or a path. */
function comes({ findings, attack_paths: paths }: Change, failOn: FailOn): boolean {
  const counted = failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
  const news = [...findings.new.map(levelOf), ...paths.new.map(({ risk }) => risk.level)];
  return news.some((level) => counted.includes(level));
}
