/** What is wrong at a place of a document. */
export interface SchemaViolation {
  /** Keys on the way from the root. */
  readonly path: readonly string[];
  readonly type: string;
  readonly description: string;
}

/** Violations found so far, and how well the document fits otherwise: the best of several wrong alternatives is shown. */
export interface Result {
  violations: SchemaViolation[];
  score: number;
}

export function newResult(): Result {
  return { violations: [], score: 0 };
}

export function isValid({ violations }: Result): boolean {
  return violations.length === 0;
}

export function violate(result: Result, path: readonly string[], type: string, description: string): void {
  result.violations.push({ path, type, description });
  result.score -= 2;
}

export function merge(result: Result, other: Result): void {
  result.violations.push(...other.violations);
  result.score += other.score;
}

/** The place as text; the root has a name of its own. */
export function fieldOf({ path }: SchemaViolation): string {
  return path.length === 0 ? '(Root)' : path.join('.');
}
