import type { Inventory } from '../../generated/inventory.ts';
import type { Report } from '../../generated/report.ts';
import type { Bundle } from '../../policy/bundle-files.ts';
import type { Judging } from '../reporting.ts';

/** One output format, as chunks of text: made of the whole report, or of its results as they come. */
export type Format = WholeFormat | StreamedFormat;

interface FormatName {
  readonly id: string;
  readonly description: string;
}

export interface WholeFormat extends FormatName {
  /** @param document what was judged, where it is in memory as a whole. */
  write(
    report: Report,
    screen: Screen,
    policies: Policies,
    document?: Inventory,
  ): Iterable<string> | AsyncIterable<string>;
}

/** What checks and frameworks say of themselves, beside what a report says of them. */
export type Policies = Pick<Bundle, 'revision' | 'digest' | 'checks' | 'frameworks'>;

export interface StreamedFormat extends FormatName {
  /** Whether results are written with what is known of the run: a stored report is then read whole first. */
  readonly needsRun?: true;
  /** @param start without it, as `startOf` says. */
  stream(report: ReportStream, start?: RunStart): AsyncIterable<string>;
}

/** What is known of a run before its first result. */
export interface RunStart {
  readonly policies: Policies;
  readonly startedAt: string;
  /** The document that is judged. */
  readonly document: { readonly collectedAt: string; readonly digest: string };
  /** Tells whoever runs the scan what a format leaves out. */
  readonly notice: (text: string) => void;
}

/** A report whose results come one by one, as they are judged or read from a file. */
export type ReportStream = Pick<Judging, 'results' | 'end'>;

/** What findings are shown by where it is not by check. */
export type Grouping = 'risk' | 'resource' | 'framework';

/** The address at which a line of the scanned code is shown. */
export type SourceLink = (file: string, line: number) => string;

/** Where a format is shown to people. */
export interface Screen {
  /** Variables that say where lines of the code are shown: those of pipelines. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** What the table shows findings by; without it by check. */
  readonly group?: Grouping | undefined;
}
