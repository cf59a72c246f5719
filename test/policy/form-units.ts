import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphRow } from '../../src/collect/azure/session/session.ts';
import type { Inventory } from '../../src/generated/inventory.ts';
import type { Bundle } from '../../src/policy/bundle.ts';
import type { Unit } from '../../src/policy/units.ts';
import { packageRoot } from '../../src/schema/files.ts';
import { ofLive as liveAws, type Live as AwsLive } from '../collect/forms/aws/live.ts';
import { liveAzure } from '../collect/forms/azure/live.ts';
import { ofLive as liveGcp, type Live as GcpLive } from '../collect/forms/gcp/live.ts';
import { unitsByType } from './units-by-type.ts';

const live: Readonly<Record<string, (answers: unknown) => Promise<Inventory>>> = {
  aws: (answers) => liveAws(answers as AwsLive),
  azure: (answers) => liveAzure(answers as readonly GraphRow[]),
  gcp: (answers) => liveGcp(answers as GcpLive),
};

/** The units of what the forms of a check answer live, good and bad, by type in lower case; none where it has no forms. */
export async function formUnits(check: string, bundle: Bundle): Promise<Map<string, Unit[]>> {
  const cloud = check.split('-')[0] ?? '';
  const units = new Map<string, Unit[]>();
  for (const which of ['good', 'bad']) {
    const answers = await answersIn(join(packageRoot, 'test/collect/forms', cloud, check, which));
    if (answers === undefined) continue;
    for (const [type, found] of await unitsByType(await (live[cloud]?.(answers) ?? none()), bundle)) {
      units.set(type, [...(units.get(type) ?? []), ...found]);
    }
  }
  return units;
}

async function answersIn(folder: string): Promise<unknown> {
  const text = await readFile(join(folder, 'live.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

function none(): never {
  throw new Error('forms are of a cloud');
}
