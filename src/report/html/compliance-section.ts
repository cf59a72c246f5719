import type { Control } from '../../generated/framework.ts';
import { assessed, type Assessment } from './assessment.ts';
import { code } from '../markup/inline.ts';
import { markup, joined, type Markup } from '../markup/markup.ts';
import type { Section } from './view.ts';
import { counted } from './words.ts';

/** What results mean for controls of frameworks, and of which nothing is known. */
export const complianceSection: Section = {
  id: 'compliance',
  title: 'Compliance',

  *body(view) {
    yield markup`<p>Of each framework the controls, by the results of the checks that answer them. That no check fails does not show that a control is met: checks see configuration, and of that what was read. A control that no check answers is <strong>not assessed</strong>.</p>`;
    if (view.report.run.changed_since) {
      yield markup`<p class="alarm">Results are only of what has changed, and so are these counts.</p>`;
    }
    const frameworks = Object.entries(view.policies.frameworks);
    if (frameworks.length === 0) yield markup`<p>The policies name no framework.</p>`;
    const controls = assessed(view.report.results);
    for (const [id, { title, version, controls: own }] of frameworks) {
      const rows = own.map((control) => rowOf(control, controls.get(`${id}:${control.id}`)));
      yield markup`<details class="framework"><summary><h3>${title}, ${version}</h3> <small>${sums(rows)}</small></summary>
${controlsTable(
  rows.filter(({ state }) => state !== 'not assessed'),
  `${title}: controls that checks answer`,
)}
${notAssessed(rows.filter(({ state }) => state === 'not assessed'))}</details>`;
    }
  },
};

const states = ['failed', 'not judged', 'waived', 'no failure', 'nothing to judge', 'not assessed'] as const;

interface Row {
  readonly control: Control;
  readonly state: (typeof states)[number];
  readonly counts: Assessment | undefined;
}

function rowOf(control: Control, counts: Assessment | undefined): Row {
  return { control, counts, state: stateOf(control, counts) };
}

function stateOf({ checks }: Control, counts: Assessment | undefined): Row['state'] {
  if (counts && counts.fail > 0) return 'failed';
  if (counts && counts.unjudged > 0) return 'not judged';
  if (counts && counts.waived > 0) return 'waived';
  if (counts && counts.pass > 0) return 'no failure';
  return checks.length > 0 ? 'nothing to judge' : 'not assessed';
}

function sums(rows: readonly Row[]): string {
  const parts = states.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count > 0 ? [`${count} ${state}`] : [];
  });
  return `${counted(rows.length, 'control')}: ${parts.join(', ')}`;
}

function controlsTable(rows: readonly Row[], caption: string): Markup | undefined {
  if (rows.length === 0) return undefined;
  const byState = states.flatMap((state) => rows.filter((row) => row.state === state));
  return markup`<table><caption>${caption}</caption>
<thead><tr><th scope="col">Control</th><th scope="col">State</th><th scope="col">Failed</th><th scope="col">Not judged</th><th scope="col">Waived</th><th scope="col">Passed</th></tr></thead>
<tbody>${byState.map(
    ({ control, state, counts }) => markup`
<tr><th scope="row">${code(control.id)} ${control.title}<td>${state === 'failed' ? markup`<strong>${state}</strong>` : state}${[counts?.fail, counts?.unjudged, counts?.waived, counts?.pass].map((count) => markup`<td>${count ?? 0}`)}`,
  )}</tbody></table>`;
}

function notAssessed(rows: readonly Row[]): Markup | undefined {
  if (rows.length === 0) return undefined;
  const items = rows.map(
    ({ control: { id, title, manual } }) => markup`
<li>${code(id)} ${title}${manual !== undefined && markup`. To attest: ${manual}`}</li>`,
  );
  return markup`<p><strong>Not assessed</strong>, since no check answers them:</p><ul>${joined(items)}</ul>`;
}
