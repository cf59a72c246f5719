import type { PathLevel } from '../../generated/attack-path.ts';

/** Colours of pictures and pages; each level's can be read on the paper and in a box. */
export interface Colours {
  readonly paper: string;
  readonly box: string;
  readonly text: string;
  readonly dim: string;
  readonly frame: string;
  readonly warning: string;
  readonly levels: Readonly<Record<PathLevel, string>>;
}

export const light: Colours = {
  paper: '#ffffff',
  box: '#f6f7f9',
  text: '#1b1f24',
  dim: '#57606a',
  frame: '#c9d0d8',
  warning: '#7a4b00',
  levels: { critical: '#a3147f', high: '#c1271f', medium: '#8a5a00', low: '#00687a' },
};

export const dark: Colours = {
  paper: '#14171c',
  box: '#1f242c',
  text: '#e6e9ee',
  dim: '#a3adba',
  frame: '#434c58',
  warning: '#ffc46b',
  levels: { critical: '#ff7ad9', high: '#ff7b72', medium: '#f0c04a', low: '#4fc3d9' },
};
