import { KeelsonError, messageOf } from '../errors.ts';
import type { Resource } from '../generated/inventory.ts';
import type { Verdict } from './evaluation/task.ts';

/** Units with what the checks say of them, as they lie in memory. */
export interface JudgedUnits {
  readonly count: number;
  /** Native type of each unit, in lower case. */
  type(index: number): string;
  /** Distinct answers (see Answers in evaluation/task.ts), and for each unit the index of its own. */
  readonly texts: readonly string[];
  readonly codes: Uint32Array;
  /** Where subjects and units lie: four numbers each, subject start and end, unit start and end. */
  readonly subjects: Uint8Array;
  readonly units: Uint8Array;
  readonly spans: Uint32Array;
}

/** Who a unit is about: what reports name a resource by. */
export type Subject = Pick<
  Resource,
  'id' | 'cloud' | 'type' | 'kind' | 'name' | 'account' | 'region' | 'tags' | 'origin' | 'defaults'
>;

/** Where units are. */
type Located = Pick<JudgedUnits, 'subjects' | 'units' | 'spans'>;

const decoder = new TextDecoder();

export function subjectAt({ subjects, spans }: Located, index: number): Subject {
  return parsed(subjects, spans[index * 4], spans[index * 4 + 1]) as Subject;
}

/** What the policies got of a resource. */
export function unitAt({ units, spans }: Located, index: number): Readonly<Record<string, unknown>> {
  return parsed(units, spans[index * 4 + 2], spans[index * 4 + 3]) as Record<string, unknown>;
}

function parsed(bytes: Uint8Array, start: number | undefined, end: number | undefined): unknown {
  const text = decoder.decode(bytes.subarray(start, end));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KeelsonError(
      'DOCUMENT_INVALID',
      `a resource of the inventory is not JSON: ${messageOf(cause)}: ${text.slice(0, 120)}`,
      { cause },
    );
  }
}

/** The verdicts of an answer by check id; a check that is not among them passed. */
export type Verdicts = Readonly<Record<string, Verdict>>;

const mostKept = 20_000;

/** Reads answers, each distinct text once while it is remembered. */
export function answerReader(): (text: string) => Verdicts {
  const known = new Map<string, Verdicts>();
  return (text) => {
    let verdicts = known.get(text);
    if (!verdicts) {
      if (known.size >= mostKept) known.clear();
      verdicts = JSON.parse(text) as Verdicts;
      known.set(text, verdicts);
    }
    return verdicts;
  };
}

/** The answer of a unit that all checks pass. */
export const allPass = '{}';
