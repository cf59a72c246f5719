/** What has to be kept: of the resource, and of the neighbours at three edges. Paths are joined by dots, the empty one is *. */
export interface Reads {
  readonly fields: readonly string[];
  readonly e: readonly string[];
  readonly f: readonly string[];
  readonly g: readonly string[];
}

/** Title, the rules of a check, what is to be kept for them, and imports besides the two libraries. */
export type Case = [title: string, rules: string, expected: Partial<Reads>, imports?: string];

export const nothing: Reads = { fields: [], e: [], f: [], g: [] };
export const everything: Reads = { fields: ['*'], e: ['*'], f: ['*'], g: ['*'] };
