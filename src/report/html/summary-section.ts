import type { Report, Status } from '../../generated/report.ts';
import { levels } from '../levels.ts';
import { code } from '../markup/inline.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { missingText, sourcesTable } from './sources-table.ts';
import type { Section } from './view.ts';
import { byLevel, counted, statusWords } from './words.ts';

/** How it stands, and what that is about. */
export const summarySection: Section = {
  id: 'summary',
  title: 'Summary',

  *body({ report }) {
    yield riskCounts(report);
    yield statusCounts(report);
    yield markup`<ul class="facts">${[...facts(report)].map((fact) => markup`<li>${fact}</li>`)}</ul>`;
    const missing = missingText(report);
    if (missing !== undefined)
      yield markup`<p class="alarm"><strong>Not everything was read.</strong> ${missing}</p>`;
    yield markup`<h3>Sources</h3>`;
    yield sourcesTable(report.run.sources);
    if (report.run.notices.length > 0) {
      yield markup`<h3>Notices</h3><ul>${report.run.notices.map((notice) => markup`<li>${notice}</li>`)}</ul>`;
    }
  },
};

function riskCounts({ summary: { risk, status } }: Report): Markup {
  return markup`<h3>${counted(status.fail, 'failed result')} by risk</h3>
<dl class="counts">${levels.map((level) => markup`<div class="${risk[level] > 0 ? level : 'none'}"><dt>${level}</dt><dd>${risk[level]}</dd></div>`)}</dl>`;
}

function statusCounts({ summary: { status } }: Report): Markup {
  const rows = Object.entries(statusWords) as [Status, string][];
  return markup`<h3>All results</h3>
<dl class="counts">${rows.map(([name, word]) => markup`<div><dt>${word}</dt><dd>${status[name]}</dd></div>`)}</dl>`;
}

function* facts({ run, summary }: Report): Generator<Markup> {
  const { attack_paths: paths, baseline } = summary;
  if (paths) {
    const count = levels.reduce((sum, level) => sum + paths.risk[level], 0);
    yield markup`<a href="#paths">${counted(count, 'attack path')}</a>: ${byLevel(paths.risk)}. <a href="#plan">${counted(paths.plan.fixes, 'fix', 'fixes')}</a> cut those of level ${paths.plan.level} and above.`;
  } else {
    yield markup`Attack paths were <strong>not searched</strong>.`;
  }
  if (baseline) {
    const added = levels.reduce((sum, level) => sum + baseline.new[level], 0);
    yield markup`Compared with the baseline: <strong>${added} new</strong> (${byLevel(baseline.new)}), ${baseline.unchanged} unchanged, ${baseline.absent} gone.`;
  }
  if (run.changed_since) {
    const { ref, merge_base: base, files } = run.changed_since;
    yield markup`<strong>Only what follows from the ${counted(files, 'file')} changed since ${code(ref)}</strong> (${code(base)}) is shown and counted. All was judged.`;
  }
  yield markup`Policies: bundle ${code(run.bundle.revision)}, ${counted(run.bundle.checks, 'check')}, ${code(run.bundle.digest)}`;
  yield markup`Inventory: ${counted(run.document.resources, 'resource')}, ${counted(run.document.relationships, 'relationship')}, ${code(run.document.digest)}`;
}
