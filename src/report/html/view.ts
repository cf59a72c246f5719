import type { AttackPath } from '../../generated/attack-path.ts';
import type { Bom } from '../../generated/bom.ts';
import type { Report } from '../../generated/report.ts';
import type { Policies, SourceLink } from '../formats/format.ts';
import type { Markup } from '../markup/markup.ts';

/** Draws an attack path: an SVG that needs nothing beside it. */
export type PathPicture = (path: AttackPath) => Promise<string>;

/** All that a page is made of. */
export interface View {
  readonly report: Report;
  readonly policies: Policies;
  /** Where lines of the code are shown; without it they are named. */
  readonly source: SourceLink | undefined;
  readonly picture: PathPicture;
  /** Of the document that was judged, where it is at hand. */
  readonly bom: Bom | undefined;
}

/** A part of the page, below a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** In pieces, since a page can be large. */
  readonly body: (view: View) => Iterable<Markup> | AsyncIterable<Markup>;
}
