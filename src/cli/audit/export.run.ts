import { KeelsonError } from '../../errors.ts';
import { writeOutput } from '../../report/output.ts';
import { audit } from '../../store/audit/append.ts';
import { canonicalJson } from '../../store/audit/canonical-json.ts';
import { allEntries, type AuditFilter } from '../../store/audit/read.ts';
import type { Database } from '../../store/database.ts';
import { whoRunsThis, withStore } from '../service-store.ts';

export interface ExportFlags {
  readonly config: string;
  readonly from?: string;
  readonly until?: string;
  readonly output?: string;
}

/** keelson audit export. That it was exported is an entry too, and not in the export. */
export async function runExport({ config, from, until, output }: ExportFlags): Promise<void> {
  const filter = { from: timeOf('--from', from), until: timeOf('--until', until) };
  await withStore(config, async (database) => {
    await writeOutput(linesOf(database, filter), output);
    const [actor, at] = [whoRunsThis(), new Date().toISOString()];
    await audit(database, { actor, action: 'audit.exported', target: 'audit', detail: filter, at });
  });
}

async function* linesOf(database: Database, filter: AuditFilter): AsyncGenerator<string> {
  for await (const entry of allEntries(database, filter)) yield `${canonicalJson(entry)}\n`;
}

function timeOf(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(time.getTime())) {
    throw new KeelsonError('USAGE', `${option} ${text} is no time such as 2026-11-27T06:00:00Z`);
  }
  return time.toISOString();
}
