import { readFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../errors.ts';
import type { InlineWaiver } from '../generated/inventory.ts';
import type { ReportWaiver } from '../generated/report.ts';
import type { Waiver, WaiverFile } from '../generated/waivers.ts';
import { validate } from '../schema/validate.ts';
import type { Bundle } from './bundle-files.ts';
import { checkNames } from './check-names.ts';
import type { Outcome } from './outcomes.ts';
import { waiverUse, type Terms, type WaiverUse } from './waiver-use.ts';
import { wildcard } from './wildcard.ts';

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
  find(outcome: Outcome): ReportWaiver | undefined;
  /** Lines about waivers that have expired, matched nothing, or cannot hold. */
  notices(): string[];
}

export interface WaiverBookOptions {
  /** YYYY-MM-DD; a waiver holds up to and including its last day. */
  readonly today: string;
  /** All that the code says inline; which of them hold for a resource is in its origin. */
  readonly inline: readonly InlineWaiver[];
  readonly checks: Bundle['checks'];
}

/** Waivers of files and of the code itself. */
export function waiverBook(
  waivers: readonly Waiver[],
  { today, inline, checks }: WaiverBookOptions,
): WaiverBook {
  const names = checkNames(checks.values());
  const filed = waivers.map((waiver) => ({
    waiver,
    ids: names.idsOf(waiver.check),
    fits: wildcard(waiver.resource),
    use: newUse({
      ...waiver,
      what: `the waiver of ${waiver.check} for ${waiver.resource} (${waiver.owner})`,
    }),
  }));
  const said = new Map(inline.map((waiver) => [keyOf(waiver), newUse(inlineTerms(waiver))]));

  function newUse(terms: Terms): WaiverUse {
    return waiverUse(terms, today, names);
  }

  return {
    find(outcome) {
      const { check, subject } = outcome;
      for (const { waiver, ids, fits, use } of filed) {
        if (ids.has(check.id) && fits(subject.id) && use.holds()) {
          const { reason, owner, expires } = waiver;
          return { reason, owner, expires };
        }
      }
      const own = subject.origin.kind === 'code' ? (subject.origin.waivers ?? []) : [];
      const held = own.find(
        (waiver) => names.idsOf(waiver.check).has(check.id) && said.get(keyOf(waiver))?.holds(),
      );
      return held && inReport(held);
    },

    notices: () => [...filed.flatMap(({ use }) => use.notices()), ...inlineNotices(said.values())],
  };
}

// Anybody can write many of them into a file.
const mostNotices = 100;

function inlineNotices(uses: Iterable<WaiverUse>): string[] {
  const notices: string[] = [];
  for (const use of uses) {
    notices.push(...use.notices());
    if (notices.length > mostNotices) {
      return [...notices.slice(0, mostNotices), 'more could be said of waivers in the code'];
    }
  }
  return notices;
}

function inlineTerms({ check, file, line, until, problem, tool }: InlineWaiver): Terms {
  return {
    check,
    what: `the waiver of ${check === '' ? 'nothing' : check} in ${file}:${line}`,
    ...(until !== undefined && { expires: until }),
    ...(problem !== undefined && { problem }),
    isForeign: tool !== undefined,
  };
}

function inReport({ reason, owner, until, file, line, tool }: InlineWaiver): ReportWaiver {
  return {
    reason: reason ?? `no reason is given (to ${tool ?? 'keelson'})`,
    ...(owner !== undefined && { owner }),
    ...(until !== undefined && { expires: until }),
    file,
    line,
  };
}

/** One comment holds for all resources that a file declares, and for each copy of them. */
function keyOf({ check, file, line }: InlineWaiver): string {
  return `${check}\n${line}\n${file}`;
}
