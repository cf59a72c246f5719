/** Which findings are wanted: all that is said must hold, of a list one. */
export interface FindingFilter {
  readonly level?: readonly string[] | undefined;
  readonly state?: readonly string[] | undefined;
  /** Ids. */
  readonly check?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly account?: readonly string[] | undefined;
  readonly cloud?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
  readonly owner?: readonly string[] | undefined;
  /** Id of the resource. */
  readonly resource?: string | undefined;
  /** Names, or name=value. All must be there. */
  readonly tag?: readonly string[] | undefined;
  /** What the name of the resource begins with, in any case. */
  readonly text?: string | undefined;
  /** Ids of the checks that a framework or control asks. */
  readonly asked?: readonly string[] | undefined;
  /** Open, and overdue at this time. */
  readonly overdueAt?: string | undefined;
  readonly onAttackPath?: boolean | undefined;
  /** Whose state has changed since then. */
  readonly since?: string | undefined;
}

export type FindingSort = 'worst' | 'newest' | 'oldest' | 'due';
