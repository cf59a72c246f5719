import type { Report } from '../../generated/report.ts';
import type { Judging } from '../judge.ts';

/** One output format, as chunks of text: made of the whole report, or of its results as they are judged. */
export type Format = WholeFormat | StreamedFormat;

interface FormatName {
  readonly id: string;
  readonly description: string;
}

export interface WholeFormat extends FormatName {
  write(report: Report, screen: Screen): Iterable<string>;
}

export interface StreamedFormat extends FormatName {
  stream(judging: Judging): AsyncIterable<string>;
}

/** Where a format is shown to people. */
export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}
