import type { Expression, ForExpression, TemplatePart } from './expression.ts';

/** `${…}` or `%{…}`, with whether it takes white space away before and after it (`~`). */
export interface Sequence {
  readonly mark: Mark;
  readonly trimsBefore: boolean;
  readonly trimsAfter: boolean;
}

/** What a sequence says. */
export type Mark =
  | { readonly kind: 'interpolation'; readonly expression: Expression }
  | { readonly kind: 'if'; readonly condition: Expression }
  | ({ readonly kind: 'for' } & Pick<ForExpression, 'keyName' | 'valueName' | 'collection'>)
  | { readonly kind: 'else' | 'endif' | 'endfor' };

/** A directive whose end has not come yet, and the parts around it. */
interface Opened {
  readonly mark: Extract<Mark, { kind: 'if' | 'for' }>;
  readonly before: TemplatePart[];
  /** What stands before `else`. */
  yes?: TemplatePart[];
}

/** Texts and sequences as the tree that they are; undefined where directives do not fit together. */
export function treeOf(parts: readonly (string | Sequence)[]): TemplatePart[] | undefined {
  const opened: Opened[] = [];
  let current: TemplatePart[] = [];
  for (const part of parts) {
    const mark = typeof part === 'string' ? part : part.mark;
    if (typeof mark === 'string' || mark.kind === 'interpolation') current.push(mark);
    else if (mark.kind === 'if' || mark.kind === 'for') {
      opened.push({ mark, before: current });
      current = [];
    } else if (mark.kind === 'else') {
      const last = opened.at(-1);
      if (last?.mark.kind !== 'if' || last.yes) return undefined;
      last.yes = current;
      current = [];
    } else {
      const last = opened.pop();
      if (mark.kind !== `end${last?.mark.kind ?? ''}` || !last) return undefined;
      current = [...last.before, closed(last, current)];
    }
  }
  return opened.length === 0 ? current : undefined;
}

function closed({ mark, yes }: Opened, body: TemplatePart[]): TemplatePart {
  if (mark.kind === 'if')
    return { kind: 'if', condition: mark.condition, yes: yes ?? body, no: yes ? body : [] };
  const { keyName, valueName, collection } = mark;
  return { kind: 'each', keyName, valueName, collection, body };
}
