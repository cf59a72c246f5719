import type { Check } from '../annotations.ts';

/** What an author accepts deliberately. */
export interface Acceptance {
  /** Of the lint rule. */
  readonly id: string;
  /** Where it says so. */
  readonly row: number;
  /** The row of the one Rego rule it is about; everything in the file when there is none. */
  readonly above?: number;
}

/**
 * What a module accepts: a check in its metadata, `custom.lint: {allow, reason}`; another module in a comment above the
 * rule, `# lint:allow <rule> <reason>`. A comment without a reason accepts nothing.
 */
export function acceptancesIn(text: string, check: Check | undefined): Acceptance[] {
  const lines = text.split('\n');
  if (check) {
    const row = 1 + lines.findIndex((line) => /^#\s*lint:/.test(line));
    return (check.lint?.allow ?? []).map((id) => ({ id, row }));
  }
  return lines.flatMap((line, index) => {
    const id = /^#\s*lint:allow\s+([a-z-]+)\s+\S/.exec(line)?.[1];
    const above = index + 1 + lines.slice(index + 1).findIndex((next) => !/^\s*(#.*)?$/.test(next)) + 1;
    return id === undefined ? [] : [{ id, row: index + 1, above }];
  });
}
