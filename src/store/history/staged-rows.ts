import type { Resource } from '../../generated/inventory.ts';
import type { Result } from '../../generated/report.ts';
import { levelOf } from '../../report/report.ts';
import type { Value } from '../database.ts';
import { resourceKeyOf } from './resource-key.ts';
import type { StagingRun } from './stage.ts';

export const resultColumns = [
  'run_id',
  'attempt',
  'fingerprint',
  'check_id',
  'status',
  'severity',
  'level',
  'resource_key',
  'title',
  'risk_area',
  'result',
] as const;

/** Only of what becomes a finding more is kept than how it stands. */
export function resultRow({ id, attempt }: StagingRun, result: Result): Value[] {
  const isFinding = result.status === 'fail' || result.status === 'waived';
  return storable([
    id,
    attempt,
    result.fingerprint,
    result.check,
    result.status,
    result.severity,
    levelOf(result),
    resourceKeyOf(result.resource),
    ...(isFinding ? [result.title, result.risk_area, JSON.stringify(result)] : [null, null, null]),
  ]);
}

export const resourceColumns = [
  'run_id',
  'attempt',
  'key',
  'document_source',
  'id',
  'cloud',
  'type',
  'kind',
  'name',
  'account',
  'region',
  'tags',
  'body',
] as const;

export function resourceRow({ id, attempt }: StagingRun, resource: Resource): Value[] {
  return storable([
    id,
    attempt,
    resourceKeyOf(resource),
    resource.origin.source,
    resource.id,
    resource.cloud,
    resource.type,
    resource.kind,
    resource.name,
    resource.account,
    resource.region,
    JSON.stringify(resource.tags),
    JSON.stringify(resource),
  ]);
}

/** PostgreSQL takes no NUL in text; names in code may hold one. */
function storable(values: readonly Value[]): Value[] {
  return values.map((value) => (typeof value === 'string' ? value.replaceAll('\0', '\u{FFFD}') : value));
}

const fromWorst = ['fail', 'error', 'unknown', 'waived', 'pass', 'not_applicable'];

/** Each fingerprint once, with its worst result. */
export function worst(results: readonly Result[]): Result[] {
  const kept = new Map<string, Result>();
  for (const result of results) {
    const other = kept.get(result.fingerprint);
    if (!other || fromWorst.indexOf(result.status) < fromWorst.indexOf(other.status)) {
      kept.set(result.fingerprint, result);
    }
  }
  return [...kept.values()];
}
