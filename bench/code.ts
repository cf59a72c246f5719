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

const commands: readonly (readonly [string, readonly string[]])[] = [
  [
    'Keelson',
    [
      ...keelson,
      repository,
      '--format',
      'ndjson',
      '--fail-on',
      'none',
      '--no-cache',
      '--output',
      join(cache, 'code.ndjson'),
    ],
  ],
  ...(checkov === undefined
    ? []
    : [
        [
          'Checkov',
          [
            checkov,
            '-d',
            repository,
            '--framework',
            'terraform',
            '--check',
            checks.join(','),
            '--compact',
            '--quiet',
            '--soft-fail',
            '-o',
            'json',
            '--output-file-path',
            join(cache, 'checkov'),
          ],
        ] as const,
      ]),
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

function resultText(): string {
  const own = runs.get('Keelson') ?? [];
  const other = runs.get('Checkov') ?? [];
  const ratios = other.map(({ seconds }, index) => seconds / (own[index]?.seconds ?? Number.NaN));
  const rows = [...runs].map(
    ([name, list]) =>
      `| ${name} | ${median(list.map(({ seconds }) => seconds)).toFixed(1)} s | ${Math.round(median(list.map(({ megabytes }) => megabytes ?? 0)))} MB |`,
  );
  return [
    `${size.terraform} files of Terraform and ${size.locks} lock files, ${own.length} rounds, ${machine()}. Checkov ${checkovVersion} reads the Terraform alone, with its ${checks.length} checks that ours answer.`,
    '',
    '| scanner | time | memory |',
    '| --- | --- | --- |',
    ...rows,
    '',
    other.length === 0
      ? 'Checkov could not be installed.'
      : `Checkov takes ${median(ratios).toFixed(1)} × as long (target: 20 ×).`,
  ].join('\n');
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
