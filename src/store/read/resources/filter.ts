/** Which resources are wanted: all that is said must hold, of a list one. */
export interface ResourceFilter {
  readonly source?: readonly string[] | undefined;
  readonly account?: readonly string[] | undefined;
  readonly cloud?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
  readonly tag?: readonly string[] | undefined;
  /** What the name begins with, in any case. */
  readonly text?: string | undefined;
  /** Exactly this id. */
  readonly id?: string | undefined;
  /** Also what is not there any more. */
  readonly gone?: boolean | undefined;
}
