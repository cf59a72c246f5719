import { itemsOf, memberOf, parseJson, textOf } from '../syntax/json.ts';

/** The code of a notebook, and the line of the file that each of its lines stands on. */
export interface NotebookCode {
  readonly text: string;
  readonly language: string;
  /** By the line of the code, from 1; lines from 1. */
  lineOf(line: number): number;
}

/**
 * Reads code cells of a Jupyter notebook (nbformat 4). Lines for the shell (!) and for IPython (%) are left empty.
 *
 * @throws CodeProblem invalid, too_large
 */
export function notebookCode(text: string): NotebookCode {
  const document = parseJson(text);
  const lines: string[] = [];
  const places: number[] = [];
  for (const cell of itemsOf(memberOf(document, 'cells'))) {
    if (textOf(memberOf(cell, 'cell_type')) !== 'code') continue;
    const source = memberOf(cell, 'source');
    const parts = source?.kind === 'list' ? source.items : source ? [source] : [];
    const isForeign = /^%%(?!time|capture|writefile)/.test(textOf(parts[0]) ?? '');
    for (const part of parts) {
      for (const line of (textOf(part) ?? '').replace(/\n$/, '').split('\n')) {
        lines.push(isForeign || /^\s*[%!]/.test(line) ? '' : line);
        places.push(part.line);
      }
    }
    // A cell ends what it begins.
    lines.push('');
    places.push(cell.line);
  }
  const language =
    textOf(memberOf(document, 'metadata', 'kernelspec', 'language')) ??
    textOf(memberOf(document, 'metadata', 'language_info', 'name')) ??
    'python';
  return {
    text: lines.join('\n'),
    language: language.toLowerCase(),
    lineOf: (line) => places[line - 1] ?? 1,
  };
}
