import type { Report } from '../../generated/report.ts';

/** One output format: made from the report alone, as chunks of text. */
export interface Format {
  readonly id: string;
  readonly description: string;
  write(report: Report, screen: Screen): Iterable<string>;
}

/** Where a format is shown to people. */
export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}
