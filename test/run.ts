import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { cachedWasiPackage } from '../src/bundle/compiler/build-wasi.ts';
import { findOpa, opaVersion } from '../src/bundle/compiler/opa.ts';
import { testPolicies } from '../src/bundle/build/test-policies.ts';
import { buildPackage } from '../src/build.ts';
import { messageOf } from '../src/errors.ts';
import { buildTreeBundle } from './bundle/tree.ts';
import { findChromium } from './chromium.ts';
import { lineCoverage } from './policy/line-coverage/gate.ts';
import { mutantsGate } from './policy/mutants/gate.ts';
import { catalogueFile, comparePeers } from './policy/peers/peers.ts';
import { regalFindings, regalTool } from './policy/regal/regal.ts';
import { findPostgresql } from './postgresql.ts';
import { findRegistry } from './registry.ts';
import { findSystemTools } from './system-tools.ts';

/*
 * npm test: fetches what the tests need, then every gate in turn, and ends with "N passed, N failed".
 * A gate that cannot run is a failure, told in a line; nothing is skipped in silence.
 */

interface Tally {
  passed: number;
  failed: number;
}

const tally: Tally = { passed: 0, failed: 0 };

await step(`OPA ${opaVersion}`, async () => {
  const opa = await findOpa();
  // Every test that starts OPA finds this one without asking again.
  process.env['KEELSON_OPA'] = opa;
  return opa;
});
await step(`OPA ${opaVersion} for WASI`, async () => {
  const folder = await cachedWasiPackage();
  process.env['KEELSON_OPA_WASI'] = folder;
  return folder;
});
await step('Programs of the system', findSystemTools);
await step('Chromium', async () => {
  const chromium = await findChromium();
  process.env['KEELSON_CHROMIUM'] = chromium;
  return chromium;
});
await step('PostgreSQL', async () => {
  const programs = await findPostgresql();
  process.env['KEELSON_POSTGRESQL'] = programs;
  return programs;
});
await cosign();
await step('OCI registry', async () => {
  const registry = await findRegistry();
  process.env['KEELSON_REGISTRY'] = registry;
  return registry;
});
await step('types', () => gate('tsc', ['--noEmit']));
await step('lint', () => gate('oxlint', ['--type-aware', '--deny-warnings']));
await step('format', () => gate('prettier', ['--check', '--log-level', 'warn', '.']));
await policies();
await regal();
await step('lines of policies', lines);
await step('mutants of policies', mutants);
await peers();
const shared = await mkdtemp(join(tmpdir(), 'keelson-tests-'));
process.on('exit', () => rmSync(shared, { recursive: true, force: true }));
await step('bundle of the policies', bundleOfTree);
await step('build of the package', buildOfTree);
// Commands that tests start keep what they compile in folders of their own, which are empty at first.
process.env['NODE_COMPILE_CACHE'] = join(shared, 'compiled');
await suite();
await conformance();

process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;

/** Tests against cosign are left out where it cannot be built, and say so. */
async function cosign(): Promise<void> {
  const { cosignTool } = await import('./bundle/signature/cosign-tool.ts');
  if ('missing' in cosignTool) {
    process.stdout.write(`skip  cosign: ${cosignTool.missing}\n`);
    return;
  }
  process.env['KEELSON_COSIGN'] = cosignTool.path;
  await step('cosign', async () => cosignTool.path);
}

async function step(name: string, work: () => Promise<string | void>): Promise<void> {
  try {
    const detail = await work();
    tally.passed += 1;
    process.stdout.write(`ok    ${name}${detail ? `: ${detail}` : ''}\n`);
  } catch (error) {
    tally.failed += 1;
    process.stdout.write(`FAIL  ${name}: ${messageOf(error)}\n`);
  }
}

async function policies(): Promise<void> {
  await step('policies', async () => {
    const { checks, passed, failed } = await testPolicies('policies');
    tally.passed += passed;
    tally.failed += failed.length;
    for (const name of failed) {
      process.stdout.write(`FAIL  ${name}\n`);
    }
    return `${checks} checks, ${passed} policy tests`;
  });
}

/** Left out where it cannot be built, and says so. */
async function regal(): Promise<void> {
  const tool = await regalTool();
  if ('missing' in tool) {
    process.stdout.write(`skip  regal: ${tool.missing}\n`);
    return;
  }
  await step('regal', async () => {
    const { files, findings } = await regalFindings(tool.path, 'policies');
    for (const finding of findings) {
      process.stdout.write(`      policies/${finding}\n`);
    }
    if (findings.length > 0) throw new Error(`${findings.length} findings`);
    return `${files} files`;
  });
}

/** Lines that no policy test reaches. */
async function lines(): Promise<string> {
  const { share, uncovered, isEnough } = await lineCoverage('policies');
  const summary = `${share.toFixed(1)} % of the lines are reached by policy tests`;
  for (const line of uncovered) {
    process.stdout.write(`      no policy test reaches ${line}\n`);
  }
  if (!isEnough) throw new Error(summary);
  return summary;
}

/** Those that survive are told where there are too many. */
async function mutants(): Promise<string> {
  const { summary, survivors, problems } = await mutantsGate('policies');
  if (problems.length === 0) return summary;
  for (const line of [...survivors, ...problems]) {
    process.stdout.write(`      ${line}\n`);
  }
  throw new Error(summary);
}

/** The catalogue of other tools' checks lies beside the recorded answers, and is left out where these are not. */
async function peers(): Promise<void> {
  const file = await catalogueFile();
  if (file === undefined) {
    process.stdout.write('skip  checks of other tools: there is no catalogue beside KEELSON_FIXTURES\n');
    return;
  }
  await step('checks of other tools', async () => {
    const { summary, problems } = await comparePeers(file, 'policies');
    if (problems.length > 0) throw new Error(problems.join('; '));
    return summary;
  });
}

/** A tool that says nothing when all is well. */
async function gate(name: string, args: readonly string[]): Promise<void> {
  await command(name, args);
}

/** OPA's own cases: not to have them is a failure too. */
async function conformance(): Promise<void> {
  await step("conformance with OPA's own cases", async () => {
    const output = await command(process.execPath, [join(import.meta.dirname, 'conformance/run.ts')]);
    const last = output.trimEnd().split('\n').at(-1) ?? '';
    const passed = /^(\d+) passed, 0 failed, \d+ skipped$/.exec(last)?.[1];
    if (passed === undefined) throw new Error(`its last line is no count: ${last}`);
    tally.passed += Number(passed);
    return last;
  });
}

/** Runs a tool and gives its output, which appears only when it fails. */
async function command(name: string, args: readonly string[]): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const output: string[] = [];
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.on('error', (error) => {
    output.push(error.message);
    resolve(-1);
  });
  child.on('close', (code) => resolve(code ?? -1));
  if ((await promise) !== 0) {
    process.stdout.write(output.join(''));
    throw new Error(`${name} ${args.join(' ')} failed`);
  }
  return output.join('');
}

/** Built once for all tests that judge by the policies as they are. */
async function bundleOfTree(): Promise<void> {
  const file = join(shared, 'tree.tar.gz');
  await writeFile(file, await buildTreeBundle());
  process.env['KEELSON_TREE_BUNDLE'] = file;
}

/** Built once for all tests of what is published. */
async function buildOfTree(): Promise<void> {
  const folder = join(shared, 'dist');
  await buildPackage(folder);
  process.env['KEELSON_TREE_BUILD'] = folder;
}

/** Runs ava and reads its TAP: failures are shown whole, passes are counted, and what they log is shown. */
async function suite(): Promise<void> {
  const child = spawn('ava', ['--tap', ...process.argv.slice(2)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const before = { ...tally };
  let shown = false;
  for await (const line of createInterface({ input: child.stdout })) {
    const result = /^(not )?ok \d+/.exec(line);
    if (/^ok \d+ .*# SKIP/i.test(line)) {
      process.stdout.write(`${line}\n`);
    } else if (result) {
      shown = result[1] !== undefined;
      tally[shown ? 'failed' : 'passed'] += 1;
    }
    if (shown || /^# {3}/.test(line)) {
      process.stdout.write(`${line}\n`);
    }
  }
  const code = await ended;
  if (code !== 0 && tally.failed === before.failed) {
    tally.failed += 1;
    process.stdout.write(`FAIL  ava ended with exit code ${code}\n`);
  }
  process.stdout.write(
    `ok    tests: ${tally.passed - before.passed} passed, ${tally.failed - before.failed} failed\n`,
  );
}
