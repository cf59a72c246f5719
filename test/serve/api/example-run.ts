import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AttackPath } from '../../../src/generated/attack-path.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import type { Report } from '../../../src/generated/report.ts';
import { readInventory } from '../../../src/inventory/read.ts';
import { linesOf } from '../../../src/inventory/lines.ts';
import type { Database } from '../../../src/store/database.ts';
import { indexSource } from '../../../src/store/read/index-source.ts';
import { readReport } from '../../../src/report/stored/read.ts';
import { wholeOf } from '../../../src/report/stored/stream-of.ts';
import { sha256 } from '../../../src/files/sha256.ts';
import { keelson } from '../../cli/keelson.ts';
import { addSources } from './example-store.ts';

const levels = ['critical', 'high', 'medium', 'low'];
const at = '2026-01-01T00:00:00.000Z';

export interface Estate {
  readonly document: Inventory;
  readonly report: Report;
  readonly reportText: string;
}

/** The example estate, scanned by the command. */
export async function scannedEstate(folder: string): Promise<Estate> {
  const [document, report] = [join(folder, 'estate.json'), join(folder, 'report.ndjson')];
  const collected = await keelson(['inventory', '--replay', 'examples/estate', '-o', document]);
  if (collected.code !== 0) throw new Error(collected.stderr);
  const scanned = await keelson([
    'scan',
    '--inventory',
    document,
    '-f',
    'ndjson',
    '-o',
    report,
    '--fail-on',
    'none',
  ]);
  if (scanned.code !== 0) throw new Error(scanned.stderr);
  return {
    document: await readInventory(document),
    report: await wholeOf(await readReport(report)),
    reportText: await readFile(report, 'utf8'),
  };
}

/** A published run of the estate, as far as reading minds: its artifacts, resources, failed results, paths and sums. */
export async function addRun(database: Database, { document, report, reportText }: Estate): Promise<void> {
  await addSources(database, ['estate']);
  await database.insertMany(
    'runs',
    ['id', 'source', 'trigger_kind', 'requested_by', 'state', 'created_at', 'summary'],
    [['run-estate', 'estate', 'api', 'user:ada', 'complete', at, JSON.stringify(report.summary)]],
  );
  await database.insertMany(
    'run_stages',
    ['run_id', 'stage', 'state', 'attempt', 'worker', 'taken_at', 'alive_until'],
    ['collect', 'evaluate', 'graph', 'publish'].map((stage) => [
      'run-estate',
      stage,
      'done',
      1,
      'one',
      at,
      at,
    ]),
  );
  const texts = {
    document: linesOf(document)
      .map((line) => `${line}\n`)
      .toArray()
      .join(''),
    report: reportText,
  };
  for (const [kind, text] of Object.entries(texts)) {
    const packed = gzipSync(text);
    const pieces: [string, string, number, number, Uint8Array][] = [];
    for (let start = 0; start < packed.length; start += 65_536) {
      pieces.push(['run-estate', kind, 1, pieces.length, packed.subarray(start, start + 65_536)]);
    }
    await database.insertMany('artifacts', ['run_id', 'kind', 'attempt', 'piece', 'bytes'], pieces);
  }
  await database.insertMany(
    'resources',
    'key, source, document_source, id, cloud, type, kind, name, account, region, tags, body, first_seen, last_seen, run_id'.split(
      ', ',
    ),
    document.resources.map((resource) => {
      const { id, cloud, type, kind, name, account, region, tags } = resource;
      const key = sha256(`${cloud}\n${cloud === 'azure' ? id.toLowerCase() : id}`);
      const words = [key, 'estate', `${cloud}:${account}`, id, cloud, type, kind, name, account, region];
      return [...words, JSON.stringify(tags), JSON.stringify(resource), at, at, 'run-estate'];
    }),
  );
  const tagsOf = new Map(document.resources.map(({ id, tags }) => [id, JSON.stringify(tags)]));
  await database.insertMany(
    'findings',
    `fingerprint, source, check_id, title, severity, risk_area, level, level_rank, state, base_state, status, resource_key, document_source, resource_id, resource_type,
     resource_name, cloud, account, region, tags, first_seen, last_seen, opened_at, state_since, times_regressed, attack_paths, run_id,
     result`
      .split(',')
      .map((name) => name.trim()),
    report.results
      .filter(({ status }) => status === 'fail')
      .map((result) => {
        const { fingerprint, check, title, severity, risk_area: area, risk, resource } = result;
        const level = risk?.level ?? severity;
        const { id, type, name, cloud, account, region } = resource;
        const words = [
          fingerprint,
          'estate',
          check,
          title,
          severity,
          area,
          level,
          levels.indexOf(level),
          'open',
          'open',
          'fail',
          id,
          '',
        ];
        const times = [tagsOf.get(id) ?? '{}', at, at, at, at, 0, 0, 'run-estate', JSON.stringify(result)];
        return [...words, id, type, name, cloud, account, region, ...times];
      }),
  );
  await database.insertMany(
    'attack_paths',
    'id, source, rule, title, level, level_rank, entry, target, first_seen, last_seen, run_id, body'.split(
      ', ',
    ),
    report.attack_paths.map((path: AttackPath) => {
      const { id, rule, title, risk, nodes } = path;
      const ends = [nodes[0].id, nodes.at(-1)?.id ?? ''];
      return [
        id,
        'estate',
        rule,
        title,
        risk.level,
        levels.indexOf(risk.level),
        ...ends,
        at,
        at,
        'run-estate',
        JSON.stringify(path),
      ];
    }),
  );
  const counts =
    'resources open_critical open_high open_medium open_low waived stale overdue opened fixed regressed attack_paths passed failed unknown errors'.split(
      ' ',
    );
  await database.insertMany(
    'snapshots',
    [
      'run_id',
      'source',
      'at',
      'score',
      'score_earned',
      'score_possible',
      'score_parts',
      'remediation',
      ...counts,
    ],
    [
      [
        'run-estate',
        'estate',
        new Date().toISOString(),
        61.5,
        61.5,
        100,
        '{}',
        '{}',
        ...counts.map((_, index) => index),
      ],
    ],
  );
  await database.transaction((queries) => indexSource(queries, 'estate'));
}
