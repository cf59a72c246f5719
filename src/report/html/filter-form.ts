import type { Result } from '../../generated/report.ts';
import { levels } from '../levels.ts';
import type { Facet, Facets } from './facets.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { shown } from '../markup/shown.ts';
import { statusWords } from './words.ts';

/** What is shown at first: what somebody has to look at. */
const shownAtFirst: readonly string[] = ['fail', 'error', 'unknown', 'waived'];

const orders = {
  risk: 'risk, worst first',
  check: 'check',
  name: 'resource',
  account: 'account',
  type: 'resource type',
} as const;

/** Hidden until the script is there that makes it do something. */
export function filterForm(
  facets: Facets,
  groups: readonly (readonly Result[])[],
  isCompared: boolean,
): Markup {
  const { clouds, accounts, types, frameworks } = facets;
  return markup`<form id="filter" role="search" aria-label="Findings" hidden>
<label class="wide">Text <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<fieldset><legend>Status</legend>${boxes('status', Object.entries(statusWords), shownAtFirst)}</fieldset>
<fieldset><legend>Risk, else severity</legend>${boxes(
    'risk',
    levels.map((level) => [level, level]),
    levels,
  )}</fieldset>
${choice('check', 'Check', checkOptions(groups))}
${choice('cloud', 'Cloud', optionsOf(clouds))}
${choice('account', 'Account', optionsOf(accounts))}
${choice('type', 'Resource type', optionsOf(types))}
${choice('framework', 'Framework', optionsOf(frameworks))}
<label>Sort by <select name="sort">${options(Object.entries(orders))}</select></label>
${isCompared && markup`<label><input type="checkbox" name="new"> not in the baseline</label>`}
<p><button type="reset">Reset</button> <button type="button" id="open-all">Open all checks</button> <button type="button" id="close-all">Close all</button></p>
<p><output id="shown" role="status" aria-live="polite"></output></p>
</form>`;
}

type Options = readonly (readonly [string, string])[];

function boxes(field: string, values: Options, checked: readonly string[]): Markup {
  return markup`${values.map(
    ([value, word]) =>
      markup`<label><input type="checkbox" name="${field}" value="${value}"${checked.includes(value) && { html: ' checked' }}> ${word}</label>`,
  )}`;
}

function choice(field: string, label: string, values: Options): Markup {
  return markup`<label>${label} <select name="${field}"><option value="">all</option>${options(values)}</select></label>`;
}

function options(values: Options): Markup {
  return markup`${values.map(([value, word]) => markup`<option value="${value}">${shown(word, 120)}</option>`)}`;
}

function optionsOf({ values }: Facet): Options {
  return values.map((value, index) => [String(index), value === '' ? '(none)' : value]);
}

function checkOptions(groups: readonly (readonly Result[])[]): Options {
  return groups.map(([first], index) => [String(index), first?.check ?? '']);
}
