import { readFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../errors.ts';
import type { Waiver, WaiverFile } from '../generated/waivers.ts';
import { validate } from '../schema/validate.ts';
import type { Outcome } from './outcomes.ts';

/**
 * Reads a waiver file (schemas/waivers.schema.json).
 *
 * @throws KeelsonError WAIVERS_INVALID
 */
export async function readWaivers(file: string): Promise<readonly Waiver[]> {
  let content: unknown;
  // Most scans have no waivers.
  const { parse } = await import('yaml');
  try {
    content = parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new KeelsonError('WAIVERS_INVALID', `cannot read the waivers ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
  return checked(content, file);
}

/**
 * Waivers that came with something else than a file of their own: a list of them; none when undefined.
 *
 * @param where names it in errors.
 * @throws KeelsonError WAIVERS_INVALID
 */
export function checkedWaivers(waivers: unknown, where: string): readonly Waiver[] {
  return waivers === undefined ? [] : checked({ waivers }, where);
}

function checked(content: unknown, where: string): readonly Waiver[] {
  const problem = validate('waivers', content);
  if (problem) {
    throw new KeelsonError('WAIVERS_INVALID', `${where}: ${problem}`);
  }
  return (content as WaiverFile).waivers;
}

export interface WaiverBook {
  /** The waiver that holds for a failed outcome today. An expired one does not hold. */
  find(outcome: Outcome): Waiver | undefined;
  /** Lines about waivers that have expired or matched nothing. */
  notices(): string[];
}

/** @param today YYYY-MM-DD; a waiver holds up to and including its last day. */
export function waiverBook(waivers: readonly Waiver[], today: string): WaiverBook {
  const entries = waivers.map((waiver) => ({ waiver, pattern: patternOf(waiver.resource), matched: 0 }));

  return {
    find({ check, subject }) {
      for (const entry of entries) {
        const names = [check.id, ...(check.aliases ?? [])];
        if (names.includes(entry.waiver.check) && entry.pattern.test(subject.id)) {
          entry.matched += 1;
          if (entry.waiver.expires >= today) {
            return entry.waiver;
          }
        }
      }
      return undefined;
    },

    notices: () =>
      entries.flatMap(({ waiver, matched }) => {
        const what = `the waiver of ${waiver.check} for ${waiver.resource} (${waiver.owner})`;
        if (matched === 0) {
          return [`${what} matches no finding`];
        }
        return waiver.expires < today
          ? [`${what} has expired on ${waiver.expires}: its findings count again`]
          : [];
      }),
  };
}

function patternOf(resource: string): RegExp {
  return new RegExp(
    `^${resource
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('.*')}$`,
    'i',
  );
}
