import type { Estate } from '../estate.ts';

/** What was found of the compared pattern. */
export interface Counted {
  /** Pairs of a machine and data that are joined. */
  readonly pairs: number;
  /** Ways between them: all shortest ones, each with its own nodes. */
  readonly ways: number;
}

export type Search = () => Promise<Counted> | Counted;

/** Something that searches for the compared pattern. */
export interface GraphContestant {
  readonly name: string;
  /** Takes an estate in, in its own form; undefined where it is not there. */
  readonly load: (estate: Estate) => Promise<Search | undefined>;
}
