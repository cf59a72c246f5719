import { builtinCalls } from '../calls.ts';
import { insteadOf, placeOf, together, type LiteralPattern } from '../literal-text.ts';
import type { LintRule } from '../rule.ts';

export const regexForLiteral: LintRule = {
  id: 'regex-for-literal',
  why: 'A regular expression that holds only fixed text costs a compilation and a match where a comparison would do.',
  instead: 'Use `==`, `in {…}`, `startswith`, `endswith`, `contains`, `strings.any_prefix_match`.',
  acceptable: true,
  find: (subject) =>
    builtinCalls(subject).flatMap(({ within, at, name, operands: [pattern] }) => {
      const literal =
        name === 'regex.match' && pattern?.type === 'string'
          ? literalRegex(String(pattern.value))
          : undefined;
      return literal
        ? [
            {
              within,
              at,
              message: `this regular expression is fixed text: write ${insteadOf(literal, 'value')}`,
            },
          ]
        : [];
    }),
};

/** The fixed text of a regular expression that holds nothing else. */
function literalRegex(pattern: string): LiteralPattern | undefined {
  const group = /^(\^?)\((?:\?:)?([^()]*)\)(\$?)$/.exec(pattern);
  const [, start = '', inner = pattern, end = ''] = group ?? [];
  const parts = inner.split(/(?<!\\)\|/).map((part) => literalPart(`${start}${part}${end}`));
  return parts.every((part) => part !== undefined) ? together(parts) : undefined;
}

function literalPart(pattern: string): LiteralPattern | undefined {
  const [, before = '', text = '', after = ''] =
    /^(\^\.\*|\^|\.\*|)((?:[^\\^$.|?*+()[\]{}]|\\[^\da-zA-Z\s]|\[[^\\^\]]\])*)(\.\*\$|\$|\.\*|)$/s.exec(
      pattern,
    ) ?? [];
  if (text === '' && !(before === '^' && after === '$')) {
    return undefined;
  }
  return {
    texts: [text.replaceAll(/\\(.)|\[(.)\]/gs, '$1$2')],
    place: placeOf(before !== '^', after !== '$'),
  };
}
