import { changes, type Change } from './edit.ts';

/** That a mutation of a row is no other policy, and why. */
export interface Allowance {
  readonly change: Change;
  /** Of the code that it is about: its own, or the next one when it stands alone. */
  readonly row: number;
  readonly reason: string;
}

const comment = /^(?<code>.*)# mutants:allow (?<change>\S+)(?<reason>.*)$/;

/**
 * The comments `# mutants:allow CHANGE REASON` of a module.
 *
 * @throws Error naming the row of one that is not of this form.
 */
export function allowancesIn(file: string, text: string): Allowance[] {
  return text.split('\n').flatMap((line, index, lines) => {
    const { code = '', change = '', reason = '' } = comment.exec(line)?.groups ?? {};
    if (change === '') return [];
    if (!isChange(change) || reason.trim() === '') {
      throw new Error(
        `${file}:${index + 1}: it is mutants:allow ${changes.join('|')}, and a reason after that`,
      );
    }
    return [{ change, row: code.trim() === '' ? codeAfter(lines, index) : index + 1, reason: reason.trim() }];
  });
}

function isChange(name: string): name is Change {
  return (changes as readonly string[]).includes(name);
}

function codeAfter(lines: readonly string[], index: number): number {
  const next = lines.findIndex((line, at) => at > index && !/^\s*(#|$)/.test(line));
  return next + 1;
}
