/** What each infix operator is mistaken for, by OPA's name of it. */
export const operators: Readonly<Record<string, readonly string[]>> = {
  equal: ['!='],
  neq: ['=='],
  lt: ['<=', '>='],
  lte: ['<', '>'],
  gt: ['>=', '<='],
  gte: ['>', '<'],
  plus: ['-'],
  minus: ['+'],
  mul: ['/'],
  div: ['*'],
  and: ['|'],
  or: ['&'],
};

/** A constant that is another one, as text; nothing for what has none. */
export function otherConstant(type: string | undefined, text: string): string | undefined {
  if (type === 'boolean') return text === 'true' ? 'false' : 'true';
  if (type === 'null') return 'false';
  if (type === 'number') return String(Number(text) + 1);
  if (type !== 'string' || !/^["`]/.test(text)) return undefined;
  return `${text.slice(0, -1)}_${text.at(-1)}`;
}
