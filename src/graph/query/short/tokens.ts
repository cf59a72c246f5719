/** A piece of a query's short form, and where it begins. */
export interface Token {
  readonly kind: 'word' | 'text' | 'mark' | 'end';
  readonly value: string;
  /** From 0. */
  readonly at: number;
}

/** What a text holds that no query does. */
export class StrangeText extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

// Words hold what names, types and paths hold: Microsoft.Search/searchServices, AWS::S3::Bucket, properties.list[].x, 2026-11-27.
const pattern =
  /\s+|(?<text>"(?:[^"\\]|\\["\\])*"|'[^']*')|(?<mark>!=|[=<>,{}|])|(?<word>[A-Za-z0-9_.][\w.:/[\]*@-]*)/y;

/** @throws StrangeText */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const groups = pattern.exec(text)?.groups;
    if (!groups)
      throw new StrangeText(at, `there is no ${JSON.stringify(text.slice(at, at + 1))} in a query`);
    const [kind, value] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    if (kind === undefined || value === undefined) continue;
    tokens.push({ kind: kind as Token['kind'], value: kind === 'text' ? unquoted(value) : value, at });
  }
  return [...tokens, { kind: 'end', value: '', at: text.length }];
}

function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  return text.startsWith('"') ? inner.replaceAll(/\\(["\\])/g, '$1') : inner;
}
