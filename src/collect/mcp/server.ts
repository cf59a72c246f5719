/** A server as a client's configuration names it. */
export interface ServerEntry {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly type?: string;
  readonly command?: string;
  readonly args: readonly string[];
  readonly url?: string;
  /** With their values, which go no further than to be looked at. */
  readonly env: ReadonlyMap<string, string>;
  readonly headers: ReadonlyMap<string, string>;
  readonly disabled: boolean;
  /** Tools that are called without asking; '*' is all of them. */
  readonly approved: readonly string[];
}
