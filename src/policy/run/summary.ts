import type { DocumentFacts } from '../../units/chunk.ts';
import type { Bundle } from '../bundle-files.ts';
import { checksOf } from '../checks-of.ts';
import { answerReader, type JudgedUnits } from '../judged-units.ts';
import type { Outcome } from '../outcomes.ts';

/** What there is to say when everything has been judged. */
export interface Summary {
  /** Resources that were judged. */
  readonly units: number;
  /** Outcomes by their status: one for each unit and check of its type, passes too. */
  readonly outcomes: Readonly<Record<Outcome['status'], number>>;
  /** Units whose answers came from the cache. */
  readonly cacheHits: number;
  /** Lines for people, about a cache that could not be used or kept. */
  readonly notices: readonly string[];
  /** What was judged; absent where units were given. A source that is not complete was not judged completely. */
  readonly document?: DocumentFacts;
}

type Counts = Record<Outcome['status'], number>;

const none = (): Counts => ({ pass: 0, fail: 0, unknown: 0, not_applicable: 0, error: 0 });

const mostKept = 20_000;

/** Counts what checks say of units, from the answers alone: no outcome is made for it. */
export function tally(bundle: Pick<Bundle, 'checks'>) {
  const read = answerReader();
  const checks = new Map<string, readonly string[]>();
  const known = new Map<string, Map<string, Counts>>();
  const sum = none();
  let units = 0;

  function checkIds(type: string): readonly string[] {
    const ids = checks.get(type) ?? checksOf(bundle, type).map(({ id }) => id);
    checks.set(type, ids);
    return ids;
  }

  function countsOf(type: string, text: string): Counts {
    let ofType = known.get(type);
    if (!ofType || ofType.size >= mostKept) known.set(type, (ofType = new Map()));
    let counts = ofType.get(text);
    if (!counts) {
      counts = none();
      const verdicts = read(text);
      for (const id of checkIds(type)) counts[verdicts[id]?.status ?? 'pass'] += 1;
      ofType.set(text, counts);
    }
    return counts;
  }

  return {
    add(judged: JudgedUnits): void {
      units += judged.count;
      for (let index = 0; index < judged.count; index += 1) {
        const counts = countsOf(judged.type(index), judged.texts[judged.codes[index] as number] as string);
        sum.pass += counts.pass;
        sum.fail += counts.fail;
        sum.unknown += counts.unknown;
        sum.not_applicable += counts.not_applicable;
        sum.error += counts.error;
      }
    },
    summary: (
      more: Pick<Summary, 'cacheHits' | 'notices'> & { readonly document: DocumentFacts | undefined },
    ): Summary => {
      const { document, ...others } = more;
      return { units, outcomes: { ...sum }, ...others, ...(document && { document }) };
    },
  };
}
