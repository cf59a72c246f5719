import type { Report, Result } from '../../generated/report.ts';
import { code, name } from '../markup/inline.ts';
import { markup, joined, type Markup } from '../markup/markup.ts';
import { missingText } from './sources-table.ts';
import type { Section } from './view.ts';
import { anchorOf, badge, counted, statusWords } from './words.ts';

/** What nobody must take for passed. */
export const unjudgedSection: Section = {
  id: 'unjudged',
  title: 'What could not be judged',

  *body({ report }) {
    const those = report.results.filter(({ status }) => status === 'unknown' || status === 'error');
    const missing = missingText(report);
    if (missing !== undefined)
      yield markup`<p class="alarm">${missing} <a href="#summary">Which, and why</a>.</p>`;
    if (those.length === 0) {
      yield markup`<p>Whatever was read could be judged.</p>`;
    } else {
      yield markup`<p>${counted(those.length, 'result')} could not be judged: what ${those.length === 1 ? 'it depends' : 'they depend'} on could not be read, or the check ended in an error.</p>`;
      yield resultsTable(those);
    }
    yield* undecided(report);
  },
};

function resultsTable(results: readonly Result[]): Markup {
  const groups = Map.groupBy(results, ({ check, status, message }) => [status, check, message].join('\n'));
  return markup`<table><caption>Results that are not known</caption>
<thead><tr><th scope="col">Check</th><th scope="col">Why</th><th scope="col">Resources</th></tr></thead>
<tbody>${[...groups.values()].map(rowOf)}</tbody></table>`;
}

function rowOf(results: readonly Result[]): Markup {
  const [first] = results;
  if (!first) return markup``;
  const links = results.map(
    ({ resource, fingerprint }) => markup`<a href="#${anchorOf(fingerprint)}">${name(resource.name)}</a>`,
  );
  return markup`
<tr><th scope="row">${first.title}<br>${code(first.check)}</th><td>${badge(first.status, statusWords[first.status])} ${first.message}</td><td>${joined(links, ', ')}</td></tr>`;
}

function* undecided({ summary: { attack_paths: counts } }: Report): Generator<Markup> {
  if (!counts || counts.undecided.length === 0) return;
  const rules = Map.groupBy(counts.undecided, ({ rule }) => rule);
  yield markup`<h3>Attack paths that there may be</h3>
<p>What decides whether an attacker gets in here could not be read.</p>
<table><caption>Entries that could not be decided</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">Resources</th></tr></thead>
<tbody>${[...rules].map(
    ([rule, entries]) => markup`
<tr><th scope="row">${code(rule)}</th><td>${joined(
      entries.map(({ resource }) => code(resource)),
      '<br>',
    )}</td></tr>`,
  )}</tbody></table>`;
}
