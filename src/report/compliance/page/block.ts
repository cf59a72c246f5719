import type { ControlState } from '../../../generated/compliance.ts';

/** Part of a document that is read by people, whatever it is written as. */
export type Block = Heading | Prose | List | Table;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** What links in the document lead to. */
  readonly id?: string;
  /** Begins a page, where there are pages. */
  readonly isNewPage?: boolean;
}

export interface Prose {
  readonly kind: 'prose';
  readonly text: string;
  readonly tone?: 'quiet' | 'warning';
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Shares of the width, as many as columns. */
  readonly widths: readonly number[];
}

/** The first of a row names it. */
export interface Cell {
  readonly text: string;
  /** Shown with sign and colour. */
  readonly state?: ControlState;
  /** An address, or `#` and the id of a heading. */
  readonly href?: string;
}

export const cell = (text: string | number): Cell => ({ text: String(text) });
