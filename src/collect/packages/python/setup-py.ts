import { python } from '../../source/lexer/languages.ts';
import { tokensOf, type Token } from '../../source/lexer/lexer.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { requirement } from './requirement.ts';

const lists: Readonly<Record<string, string | undefined>> = {
  install_requires: undefined,
  setup_requires: 'build',
  tests_require: 'test',
  extras_require: 'extra',
};

/** setup.py: requirements that are written as literals. The script is not run. */
export function readSetupPy(text: string): PackageFile {
  const tokens = tokensOf(text, python);
  const packages = tokens.flatMap((token, index): NamedPackage[] => {
    if (token.kind !== 'name' || !Object.hasOwn(lists, token.text) || tokens[index + 1]?.text !== '=')
      return [];
    const group = lists[token.text];
    return textsIn(tokens, index + 2).flatMap(({ text: literal, line }) => {
      const found = requirement(literal);
      return found ? [{ ...found, line, direct: true, ...(group !== undefined && { group }) }] : [];
    });
  });
  return { packages };
}

/** Texts in the brackets that begin at a token; names of extras, before a colon, are none. */
function textsIn(tokens: readonly Token[], start: number): Token[] {
  const found: Token[] = [];
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign' && /^[[({]$/.test(token.text)) depth += 1;
    else if (token.kind === 'sign' && /^[\])}]$/.test(token.text)) depth -= 1;
    else if (token.kind === 'text' && !token.open && tokens[at + 1]?.text !== ':') found.push(token);
    if (depth <= 0) return found;
  }
  return found;
}
