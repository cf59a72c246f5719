import { isUnknown, wholeUnknown } from '../../code/token.ts';
import type { TemplatePart } from '../syntax/expression.ts';
import { isTrue, textOfValue } from './conversion.ts';
import { names, pairsOf } from './for.ts';
import { scopeWith, type Scope } from './scope.ts';

/** The text that a template makes: what is unknown in it stands there as a token. */
export function evaluateTemplate(parts: readonly TemplatePart[], scope: Scope): string {
  return scope.budget.text(parts.map((part) => partText(part, scope)).join(''));
}

function partText(part: TemplatePart, scope: Scope): string {
  if (typeof part === 'string') return part;
  scope.budget.spend();
  switch (part.kind) {
    case 'interpolation':
      return textOfValue(scope.evaluate(part.expression, scope));
    case 'if': {
      const test = scope.evaluate(part.condition, scope);
      return isUnknown(test)
        ? wholeUnknown(test)
        : evaluateTemplate(isTrue(test) ? part.yes : part.no, scope);
    }
    case 'each':
    default: {
      const collection = scope.evaluate(part.collection, scope);
      if (isUnknown(collection)) return wholeUnknown(collection);
      return pairsOf(collection)
        .map(([key, value]) => evaluateTemplate(part.body, scopeWith(scope, names(part, key, value))))
        .join('');
    }
  }
}
