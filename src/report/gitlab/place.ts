import type { Result } from '../../generated/report.ts';

/** Where GitLab shows a result. */
export interface GitLabPlace {
  readonly path: string;
  /** Of files. */
  readonly lines?: { readonly begin: number; readonly end: number };
}

const longest = 1024;

/**
 * The file and lines of a result. GitLab knows findings by their place, and what is live has no file: its id takes the place of
 * one, so that no finding is lost or taken for another.
 */
export function gitLabPlaceOf({ resource, place }: Pick<Result, 'resource' | 'place'>): GitLabPlace {
  const { file, id, line: first } = resource;
  if (file === undefined || file === '' || file === '.') {
    return { path: shortened(id.replace(/^\/+/, '')) || '-' };
  }
  const { line = first ?? 1, end_line: end = line } = place ?? {};
  return { path: shortened(file), lines: { begin: line, end: Math.max(line, end) } };
}

/** Ends of ids and paths say more than their starts. */
function shortened(path: string): string {
  const whole = path.replaceAll(/\p{Cc}/gu, '\ufffd').toWellFormed();
  return whole.length <= longest ? whole : `…${whole.slice(1 - longest)}`.toWellFormed();
}
