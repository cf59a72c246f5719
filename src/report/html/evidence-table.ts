import type { Evidence } from '../../generated/report.ts';
import type { SourceLink } from '../formats/format.ts';
import { placeText } from '../markup/inline.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { shown } from '../markup/shown.ts';

/** UTF-16 code units of a value: who needs more has the report as JSON. */
const longest = 1000;

const stateWords = {
  value: 'set',
  default: 'default of the provider',
  absent: 'not set',
  unknown: 'could not be read',
} as const satisfies Record<Evidence['state'], string>;

/** What a result follows from. There is one in each result, so tags that HTML can do without are left out. */
export function evidenceTable(
  evidence: readonly Evidence[],
  file: string | undefined,
  source: SourceLink | undefined,
): Markup | undefined {
  if (evidence.length === 0) return undefined;
  const rows = evidence.map(
    ({ path, state, value, message, place }) =>
      markup`<tr><th>${shown(path, 400)}<td>${valueOf(value)}<td>${stateWords[state]}${message !== undefined && markup`<br>${message}`}${place && file !== undefined && markup`<br>${placeText(file, place.line, source)}`}`,
  );
  return markup`<table class="evidence"><thead><tr><th>Evidence<th>Value<th>State<tbody>${rows}</table>`;
}

function valueOf(value: unknown): string {
  return value === undefined ? '–' : shown(JSON.stringify(value), longest);
}
