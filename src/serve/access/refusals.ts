import { audit } from '../../store/audit/append.ts';
import type { Service } from '../service.ts';
import type { Background } from './background.ts';
import { boundedMap } from './bounded-map.ts';

/** What was refused, for the audit log. */
export interface RefusalEntry {
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly address: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

const window = 60_000;
const keysKept = 1000;
const mostInAWindow = 120;

/**
 * Writes refusals to the audit log and the log: those that are alike once a minute with how many were left out before, and all
 * together no more than 120 a minute, so that nobody can fill the store by being refused.
 */
export function refusals(
  { database, log, now }: Pick<Service, 'database' | 'log' | 'now'>,
  writing: Background,
): (entry: RefusalEntry) => void {
  const seen = boundedMap<string, { at: number; omitted: number }>(keysKept);
  let all = { since: 0, count: 0 };
  return ({ actor, action, target, address, detail }) => {
    const at = now();
    const time = at.getTime();
    const key = JSON.stringify([actor, action, target, address]);
    const last = seen.get(key);
    if (time - all.since >= window) all = { since: time, count: 0 };
    if ((last && time - last.at < window) || all.count >= mostInAWindow) {
      seen.set(key, { at: last?.at ?? 0, omitted: (last?.omitted ?? 0) + 1 });
      return;
    }
    all.count += 1;
    seen.set(key, { at: time, omitted: 0 });
    const omitted = last && last.omitted > 0 ? { omitted: last.omitted } : {};
    log.warn({ actor, action, target, address, ...detail, ...omitted }, 'refused');
    writing.begin(action, () =>
      audit(database, {
        actor,
        action,
        target,
        detail: { address, ...detail, ...omitted },
        at: at.toISOString(),
      }),
    );
  };
}
