import type { Source } from '../../generated/inventory.ts';
import type { Report } from '../../generated/report.ts';
import { code, name as named } from '../markup/inline.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { badge, counted } from './words.ts';

/** What has been asked, and what it did not say: no access must never look like no resources. */
export function sourcesTable(sources: readonly Source[]): Markup {
  return markup`<table><caption>What was read, and what is missing</caption>
<thead><tr><th scope="col">Source</th><th scope="col">Read</th><th scope="col">Resources</th><th scope="col">What is missing</th></tr></thead>
<tbody>${sources.map(rowOf)}</tbody></table>`;
}

function rowOf({ id, name, status, resources, problems }: Source): Markup {
  const missing = problems.map(
    ({ code: kind, message, call }) =>
      markup`<li>${code(kind)} ${message}${call !== undefined && markup` ${code(call)}`}</li>`,
  );
  return markup`
<tr><th scope="row">${named(name ?? id)}${name !== undefined && markup`<br>${code(id)}`}</th><td>${badge(`source-${status}`, status)}</td><td class="number">${resources}</td><td>${missing.length > 0 ? markup`<ul>${missing}</ul>` : 'nothing'}</td></tr>`;
}

/** What is to be said loudly where sources were not read; undefined where they were. */
export function missingText({ run, summary }: Pick<Report, 'run' | 'summary'>): string | undefined {
  const { partial, failed } = summary.sources;
  if (run.sources.length === 0) return 'There is no source: nothing was judged.';
  if (partial + failed === 0) return undefined;
  return `Of ${counted(run.sources.length, 'source')} ${partial} could be read in part and ${failed} not at all. What is missing there was not judged, and is in no count.`;
}
