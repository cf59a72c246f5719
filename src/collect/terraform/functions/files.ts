import { posix } from 'node:path';
import { literal, unknownValue } from '../../code/token.ts';
import type { Scope } from '../evaluate/scope.ts';
import { parts, whole, type Functions } from './function.ts';
import { textAt } from './parameters.ts';

/** Files inside the scanned tree; what lies elsewhere is not read, and not known. */
export const files: Functions = {
  abspath: parts(() => unknownValue('abspath(…)')),
  basename: whole((all) => posix.basename(textAt(all, 0))),
  dirname: whole((all) => posix.dirname(textAt(all, 0))),
  file: whole((all, scope) => content(textAt(all, 0), scope)),
  filebase64: whole((all) => unknownValue(`filebase64("${textAt(all, 0)}")`)),
  fileexists: whole(
    (all, { files: tree }) =>
      tree.text(posix.normalize(textAt(all, 0))) !== undefined ||
      unknownValue(`fileexists("${textAt(all, 0)}")`),
  ),
  fileset: parts(() => unknownValue('fileset(…)')),
  pathexpand: parts(() => unknownValue('pathexpand(…)')),
  templatefile: parts(() => unknownValue('templatefile(…)')),
  templatestring: parts(() => unknownValue('templatestring(…)')),
};

function content(path: string, { files: tree, budget }: Scope): string {
  const text = tree.text(posix.normalize(path));
  return text === undefined ? unknownValue(`file("${path}")`) : budget.text(literal(text));
}
