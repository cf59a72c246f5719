import type { Result, RiskLevel } from '../../generated/report.ts';
import { levelOf } from '../report.ts';

/** What is kept of a result until it was looked for in the other report. */
export interface Known {
  readonly status: Result['status'];
  /** Of what failed. */
  readonly level?: RiskLevel;
  readonly shown?: Shown;
  /** Of code: by what it is known again where its file or folder has another name. */
  readonly code?: CodePlace;
}

export type Shown = Pick<Result, 'check' | 'title' | 'resource' | 'fingerprint'>;

export interface CodePlace {
  /** The file or folder that the id begins with. */
  readonly root: string;
  /** Check, type, and what the id has beyond the root. */
  readonly key: string;
}

/** As little of a result as does. */
export function knownOf(result: Result): Known {
  const { status, check, title, resource, fingerprint } = result;
  const code = codePlaceOf(result);
  if (status !== 'fail') return code ? { status, code } : (plainOnes[status] ??= { status });
  return {
    status,
    level: levelOf(result),
    shown: { check, title, resource, fingerprint },
    ...(code && { code }),
  };
}

/** Most results pass, and have nothing else to be kept. */
const plainOnes: Partial<Record<Result['status'], Known>> = {};

function codePlaceOf({ check, resource: { id, type, file } }: Result): CodePlace | undefined {
  const end = file === undefined ? -1 : id.indexOf('#');
  return end < 0 ? undefined : { root: id.slice(0, end), key: `${check}\n${type}\n${id.slice(end + 1)}` };
}
