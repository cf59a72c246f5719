import type { GcpScope } from '../generated/config.ts';
import type { Inventory } from '../generated/inventory.ts';
import { toDocument } from '../inventory/document.ts';
import { loadCloud } from './clouds.ts';
import { collectPart, unread } from './collect-part.ts';
import { newLedger } from './ledger.ts';
import { jobsOf, type Part } from './parts.ts';
import type { CollectOptions } from './run.ts';

/**
 * Collects a cloud as one scan does, but with the answers that jobs got for its accounts. What they did not ask is asked; what was given
 * up is a failed source, and asked no more.
 *
 * @returns undefined where no job collected any of it.
 */
export async function fromAnswers(part: Part, options: CollectOptions): Promise<Inventory | undefined> {
  const jobs = jobsOf({ [part.cloud]: part.scope }).flatMap((job) => {
    const known = options.parts?.get(job.id);
    return known === undefined || (typeof known === 'object' && !('answers' in known))
      ? []
      : [{ job, known }];
  });
  if (jobs.length === 0) return undefined;
  const ledger = newLedger();
  const cloud = await loadCloud(part.cloud);
  const gone = new Set<string | undefined>();
  for (const { job, known } of jobs) {
    if (typeof known !== 'string') continue;
    gone.add(job.account);
    unread(cloud, job, ledger, { code: 'unavailable', message: known });
  }
  const { scopes = [], ...scope } = part.scope as GcpScope;
  const left = scopes.filter((name) => !gone.has(name));
  if (left.length > 0) {
    const answers = jobs.flatMap(({ known }) => (typeof known === 'object' ? known.answers : []));
    await collectPart(cloud, { ...part, scope: { ...scope, scopes: left } }, ledger, { ...options, answers });
  }
  return toDocument(ledger, options.collectedAt);
}
