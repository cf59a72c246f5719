import type { Inventory } from '../generated/inventory.ts';

/**
 * Whether the run must end as incomplete, telling on standard error why: with --strict any source that is not
 * complete; without, only when nothing at all could be read.
 */
export function incomplete({ sources }: Pick<Inventory, 'sources'>, strict: boolean): boolean {
  const lacking = sources.filter(({ status }) => status !== 'complete');
  const nothing = sources.length > 0 && sources.every(({ status }) => status === 'failed');
  if (!nothing && !(strict && lacking.length > 0)) {
    return false;
  }
  for (const { id, status, problems } of lacking) {
    process.stderr.write(
      `keelson: ${id} ${status}: ${problems[0]?.message ?? ''}${problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''}\n`,
    );
  }
  return true;
}
