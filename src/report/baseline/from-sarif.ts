import { fingerprintName, toolName } from '../sarif/names.ts';
import type { EarlierResults } from './baseline.ts';
import { isObject } from './is-object.ts';

export function isSarif(document: unknown): document is { readonly runs: readonly unknown[] } {
  return isObject(document) && document['version'] === '2.1.0' && Array.isArray(document['runs']);
}

/**
 * The results that Keelson wrote as SARIF.
 *
 * @throws Error when none of the runs is Keelson's.
 */
export function fromSarif({ runs }: { readonly runs: readonly unknown[] }): EarlierResults {
  const own = runs.filter((run) => driverOf(run) === toolName);
  if (own.length === 0) throw new Error(`none of its runs is ${toolName}'s`);
  return { statuses: new Map(own.flatMap(resultsOf)), paths: new Map() };
}

function driverOf(run: unknown): unknown {
  return at(at(at(run, 'tool'), 'driver'), 'name');
}

function resultsOf(run: unknown): [fingerprint: string, status: string][] {
  const results = at(run, 'results');
  return (Array.isArray(results) ? results : []).flatMap((result: unknown) => {
    const fingerprint = at(at(result, 'partialFingerprints'), fingerprintName);
    const status = at(at(result, 'properties'), 'status');
    const isThere = at(result, 'baselineState') !== 'absent';
    return isThere && typeof fingerprint === 'string' && typeof status === 'string'
      ? [[fingerprint, status] as [string, string]]
      : [];
  });
}

function at(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
