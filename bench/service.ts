import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { releasedCandidate } from '../src/bundle/channel/candidate.ts';
import { publish } from '../src/bundle/channel/moves.ts';
import { machine } from './machine.ts';
import { median } from './measure.ts';
import { writeSection } from './results.ts';
import { serviceHeading } from './sections.ts';

/*
 * node bench/service.ts [--agents 500] [--rounds 5] [--write]: how long a new version takes to reach all who wait for it, and
 * what the server needs. Server, agents and publisher are three processes on one machine.
 */

const { values } = parseArgs({
  options: {
    agents: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const agents = Number(values.agents);
const rounds = await measured(Number(values.rounds));
const text = resultText();
process.stdout.write(`${text}\n`);
if (values.write) await writeSection(serviceHeading, text);

interface Round {
  readonly seconds: number;
  readonly megabytes: number;
  readonly archive: number;
}

async function measured(count: number): Promise<Round[]> {
  const results: Round[] = [];
  for (let round = 0; round < count; round += 1) results.push(await oneRound());
  return results;
}

/** From the moment that publishing starts to the one when the last agent has the whole archive. */
async function oneRound(): Promise<Round> {
  const site = await mkdtemp(join(tmpdir(), 'keelson-bench-'));
  const running: ChildProcess[] = [];
  try {
    const [before, after] = [await releasedCandidate('0.2.0'), await releasedCandidate('0.3.0')];
    await publish(site, before, 'stable');
    const server = started([
      'src/launcher.cjs',
      'bundle',
      'serve',
      '--site',
      site,
      '--listen',
      '127.0.0.1:0',
    ]);
    running.push(server.child);
    const url = /http:\S+/.exec(await server.line())?.[0] ?? '';
    const followers = started([
      'bench/service-agents.ts',
      `${url}/bundles/stable/keelson.wasm.tar.gz`,
      String(agents),
    ]);
    running.push(followers.child);
    await followers.line();
    const start = Date.now();
    await publish(site, after, 'stable');
    const last = Number(await followers.line());
    const status = await readFile(`/proc/${server.child.pid}/status`, 'utf8');
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]);
    const archive = after.archives.get('wasm')?.byteLength ?? 0;
    return { seconds: (last - start) / 1_000, megabytes: kilobytes / 1_024, archive };
  } finally {
    for (const child of running) child.kill();
    await rm(site, { recursive: true, force: true });
  }
}

function started(args: readonly string[]) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout);
  return { child, line: async () => ((await once(lines, 'line')) as [string])[0] };
}

function resultText(): string {
  const seconds = rounds.map((round) => round.seconds);
  const most = Math.max(...rounds.map(({ megabytes }) => megabytes));
  const kilobytes = Math.round((rounds[0]?.archive ?? 0) / 1_024);
  return `${new Date().toISOString().slice(0, 10)}, ${machine()}. ${agents} agents wait for one server on loopback, in a process of their own; a third
publishes another version of ${kilobytes} kB, which all get whole. ${rounds.length} rounds.

| aim                                  | measured                                | ${' '.repeat(6)} |
| ------------------------------------ | --------------------------------------- | ------ |
${row('reaches all in under 2 s', `${median(seconds).toFixed(2)} s, at most ${Math.max(...seconds).toFixed(2)} s`, Math.max(...seconds) < 2)}
${row('the server stays under 200 MB', `${most.toFixed(0)} MB at most`, most < 200)}`;
}

function row(aim: string, figure: string, isMet: boolean): string {
  return `| ${aim.padEnd(36)} | ${figure.padEnd(39)} | ${(isMet ? 'met' : 'missed').padEnd(6)} |`;
}
