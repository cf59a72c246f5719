import { builtinCalls } from '../calls.ts';
import { insteadOf, placeOf, together, type LiteralPattern } from '../literal-text.ts';
import type { LintRule } from '../rule.ts';
import type { Node } from '../../reads/syntax.ts';

export const globForLiteral: LintRule = {
  id: 'glob-for-literal',
  why: 'A glob that holds only fixed text, or text and a wildcard that stops at nothing, costs a compilation and a match where a comparison would do.',
  instead: 'Use `==`, `in {…}`, `startswith`, `endswith`, `contains`, `strings.any_prefix_match`.',
  acceptable: true,
  find: (subject) =>
    builtinCalls(subject).flatMap(({ within, at, name, operands: [pattern, delimiters] }) => {
      const literal =
        name === 'glob.match' && pattern?.type === 'string'
          ? literalGlob(String(pattern.value), delimiters)
          : undefined;
      return literal
        ? [{ within, at, message: `this glob is fixed text: write ${insteadOf(literal, 'value')}` }]
        : [];
    }),
};

/** The fixed text of a glob that holds nothing else. A `*` stops at delimiters unless they are null. */
function literalGlob(pattern: string, delimiters: Node | undefined): LiteralPattern | undefined {
  const star = delimiters?.type === 'null' ? String.raw`\*{0,2}` : String.raw`(?:\*\*)?`;
  const [, before = '', braces, plain, after = ''] =
    new RegExp(`^(${star})(?:\\{([^{}]*)\\}|([^{}]*?))(${star})$`, 's').exec(pattern) ?? [];
  const texts = braces?.split(/(?<!\\),/) ?? (plain === undefined ? [] : [plain]);
  if (texts.length === 0 || texts.some((text) => text === '' || !/^(?:[^\\*?[\]{}!]|\\.)*$/s.test(text))) {
    return undefined;
  }
  const place = placeOf(before !== '', after !== '');
  return together(texts.map((text) => ({ texts: [text.replaceAll(/\\(.)/gs, '$1')], place })));
}
