import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { buildPackage } from '../src/build.ts';
import { writeRepository } from './code/generate.ts';
import { machine } from './machine.ts';
import { median, measure, type Run } from './measure.ts';
import { writeSection } from './results.ts';
import { codeHeading } from './sections.ts';

/*
 * node bench/code.ts [--terraform 2000] [--locks 200] [--rounds 5] [--write]: scans of a generated repository, by Keelson and by
 * Checkov with the checks of AI services alone, alternating. Checkov comes from PyPI into a folder of its own.
 */

const { values } = parseArgs({
  options: {
    terraform: { type: 'string', default: '2000' },
    locks: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const checkovVersion = '3.3.30';
const cache = resolve('bench', '.cache');
const size = { terraform: Number(values.terraform), locks: Number(values.locks) };
const repository = join(cache, `repository-${size.terraform}-${size.locks}`);
const checks = await equivalentChecks();

await rm(repository, { recursive: true, force: true });
await writeRepository(repository, size, 1);
const keelson = await compiledScan(join(cache, 'code'));
const checkov = await checkovProgram();

const whole = 'Keelson';
const results = 'Keelson, without attack paths';
const commands: readonly (readonly [string, readonly string[]])[] = [
  [whole, scanOf()],
  [results, scanOf('--no-attack-paths')],
  ['Keelson, the same with nothing compiled before', uncompiled(scanOf('--no-attack-paths'))],
  ...(checkov === undefined ? [] : [['Checkov', checkovScan(checkov)] as const]),
];
const runs = new Map<string, Run[]>(commands.map(([name]) => [name, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [name, command] of round % 2 === 0 ? commands : commands.toReversed()) {
    const run = await measure(command);
    runs.get(name)?.push(run);
    process.stderr.write(`${name}: ${run.seconds.toFixed(1)} s, ${Math.round(run.megabytes ?? 0)} MB\n`);
  }
}
const text = resultText();
process.stdout.write(`${text}\n`);
if (values.write) await writeSection(codeHeading, text);

function scanOf(...flags: readonly string[]): string[] {
  const output = ['--output', join(cache, 'code.ndjson')];
  return [
    ...keelson,
    repository,
    '--format',
    'ndjson',
    '--fail-on',
    'none',
    '--no-cache',
    ...flags,
    ...output,
  ];
}

function uncompiled(command: readonly string[]): string[] {
  return ['/usr/bin/env', 'NODE_DISABLE_COMPILE_CACHE=1', ...command];
}

function checkovScan(program: string): string[] {
  const chosen = ['--framework', 'terraform', '--check', checks.join(',')];
  const output = ['-o', 'json', '--output-file-path', join(cache, 'checkov')];
  return [program, '-d', repository, ...chosen, '--compact', '--quiet', '--soft-fail', ...output];
}

function resultText(): string {
  const rows = [...runs].map(
    ([name, list]) =>
      `| ${name} | ${median(list.map(({ seconds }) => seconds)).toFixed(1)} s | ${median(list.map(({ processorSeconds }) => processorSeconds ?? Number.NaN)).toFixed(1)} s | ${Math.round(median(list.map(({ megabytes }) => megabytes ?? 0)))} MB |`,
  );
  return [
    `${size.terraform} files of Terraform and ${size.locks} lock files, ${values.rounds} ${values.rounds === '1' ? 'round' : 'rounds'}, ${machine()}. Checkov ${checkovVersion} reads the Terraform alone, with its ${checks.length} checks that ours answer, and searches no attack paths.`,
    '',
    '| scanner | time | processor time | memory |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    checkov === undefined
      ? 'Checkov could not be installed.'
      : `Checkov takes ${ratio(results)} × as long as a scan that searches no attack paths either, and ${ratio(whole)} × as long as one that does (target: 20 ×). By processor time, which says more on a busy machine, it is ${ratio(results, 'processorSeconds')} × and ${ratio(whole, 'processorSeconds')} ×.`,
  ].join('\n');
}

/** How many times as long as a scan Checkov takes: the median of the ratios within a round. */
function ratio(name: string, of: 'seconds' | 'processorSeconds' = 'seconds'): string {
  const own = runs.get(name) ?? [];
  const ratios = (runs.get('Checkov') ?? []).map(
    (run, index) => (run[of] ?? Number.NaN) / (own[index]?.[of] ?? Number.NaN),
  );
  return median(ratios).toFixed(1);
}

/** The command `keelson scan` as the package has it. */
async function compiledScan(folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await buildPackage(join(folder, 'dist'));
  for (const name of ['bundles', 'package.json', 'policies', 'schemas']) {
    await symlink(resolve(name), join(folder, name));
  }
  await cp('src/launcher.cjs', join(folder, 'launcher', 'launcher.cjs'));
  return [process.execPath, join(folder, 'launcher', 'launcher.cjs'), 'scan'];
}

/** The checks of Checkov that checks of ours name as equivalent. */
async function equivalentChecks(): Promise<string[]> {
  const found = await promisify(execFile)('grep', [
    '-rhoE',
    'checkov:CKV2?_[A-Z]+_[0-9]+',
    'policies/checks',
  ]);
  return [
    ...new Set(
      found.stdout
        .trim()
        .split('\n')
        .map((name) => name.slice('checkov:'.length)),
    ),
  ].toSorted();
}

/** Checkov in a virtual environment of Python; undefined where it cannot be had. */
async function checkovProgram(): Promise<string | undefined> {
  const folder = join(cache, `checkov-${checkovVersion}`);
  const program = process.env['KEELSON_CHECKOV'] ?? join(folder, 'bin', 'checkov');
  if (existsSync(program)) return program;
  try {
    await mkdir(cache, { recursive: true });
    await promisify(execFile)('python3', ['-m', 'venv', folder]);
    await promisify(execFile)(join(folder, 'bin', 'pip'), [
      'install',
      '--quiet',
      `checkov==${checkovVersion}`,
    ]);
    return program;
  } catch (error) {
    process.stderr.write(`Checkov could not be installed: ${String(error)}\n`);
    return undefined;
  }
}
