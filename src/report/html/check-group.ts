import type { Result, Status } from '../../generated/report.ts';
import type { SourceLink } from '../formats/format.ts';
import { levelOf } from '../report.ts';
import { frameworkOf, type Facets } from './facets.ts';
import { findingItem } from './finding-item.ts';
import { code } from '../markup/inline.ts';
import { markup, joined, type Markup } from '../markup/markup.ts';
import { remediationParts, sharedRemediation } from './remediation.ts';
import { badge, statusWords } from './words.ts';

export interface GroupContext {
  readonly facets: Facets;
  readonly source: SourceLink | undefined;
}

/** A check with its results: what is said of all of them stands above them, once. */
export function checkGroup(results: readonly Result[], index: number, context: GroupContext): Markup {
  const [first] = results;
  if (!first) return markup``;
  const shared = sharedRemediation(results);
  const types = new Set(results.map(({ resource }) => resource.type));
  const frameworks = new Set(
    first.controls.map((control) => context.facets.frameworks.indexOf(frameworkOf(control))),
  );
  const level = first.status === 'fail' ? levelOf(first) : undefined;
  return markup`<details class="group" data-check="${index}" data-frameworks="${[...frameworks].join(' ')}">
<summary>${level ? badge(level, level) : badge(first.status, statusWords[first.status])} <h3>${first.title}</h3> <small>${code(first.check)} ${countsOf(results)}</small></summary>
${aboutCheck(first, [...types])}
${remediationParts(shared, 'How to mend it')}
<ul class="findings">${results.map((result) => findingItem(result, { ...context, shared, hasOwnType: types.size > 1 }))}</ul>
</details>`;
}

function countsOf(results: readonly Result[]): string {
  const byStatus = Map.groupBy(results, ({ status }) => status);
  const entries = Object.entries(statusWords) as [Status, string][];
  return entries
    .flatMap(([status, word]) => {
      const count = byStatus.get(status)?.length ?? 0;
      return count > 0 ? [`${count} ${word}`] : [];
    })
    .join(', ');
}

function aboutCheck(
  { severity, risk_area: area, controls, threats, equivalents }: Result,
  types: readonly string[],
): Markup {
  const lists = [
    ['Controls', controls],
    ['Threats', threats],
    ['Also known as', equivalents],
  ] as const;
  const pairs = lists
    .filter(([, items]) => items.length > 0)
    .map(([label, items]) => markup`<dt>${label}<dd>${byOrigin(items)}`);
  return markup`<dl><dt>Severity<dd>${severity}, ${area}<dt>Resource type<dd>${joined(
    types.map((type) => code(type)),
    ', ',
  )}${pairs}</dl>`;
}

/** Of items `origin:id` a line for each origin. */
function byOrigin(items: readonly string[]): Markup {
  const origins = Map.groupBy(items, (item) => frameworkOf(item));
  const lines = [...origins].map(
    ([origin, own]) =>
      markup`<b>${origin}</b> ${own.map((item) => item.slice(origin.length + 1)).join(', ')}`,
  );
  return joined(lines, '<br>');
}
