import type { ComplianceControl, ComplianceFramework } from '../../generated/compliance.ts';
import { complianceOf } from '../compliance/compliance.ts';
import { stateSigns } from '../compliance/formats/state-styles.ts';
import { percent } from '../compliance/percent.ts';
import { stateMeanings, states, stateWords } from '../compliance/states.ts';
import { assessedOf, coverageNote } from '../compliance/summary.ts';
import { code } from '../markup/inline.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { frameworkShown, shownPart } from '../stored/shown-part.ts';
import type { Section, View } from './view.ts';
import { badge, counted } from './words.ts';

/** The controls of each framework by what was judged, as `keelson compliance` has it, with no word of anybody. */
export const complianceSection: Section = {
  id: 'compliance',
  title: 'Compliance',

  *body(view) {
    const part = shownPart(view.report);
    if (part !== undefined) {
      yield markup`<p class="alarm">The report shows only ${part}. Controls need all results, so none is said to be in any state here.</p>`;
      return;
    }
    const only = frameworkShown(view.report);
    const chosen = Object.keys(view.policies.frameworks).filter((id) => only === undefined || id === only);
    if (chosen.length === 0) {
      yield markup`<p>The policies name no framework.</p>`;
      return;
    }
    yield markup`<p>${coverageNote} Attestations, and for each control the findings and passes that prove its state, are in what ${code('keelson compliance')} writes.</p>
<details><summary>What the states mean</summary><dl>${states.map((state) => markup`<dt>${stateBadge(state)}</dt><dd>${stateMeanings[state]}</dd>`)}</dl></details>`;
    if (view.report.run.bundle.digest !== `sha256:${view.policies.digest}`) {
      yield markup`<p class="alarm">The report is by the bundle ${code(view.report.run.bundle.revision)}, the frameworks are of ${code(view.policies.revision)}: checks that gave no result are taken for not asked.</p>`;
    }
    // One at a time: what proves the states is about each result again, and not shown here.
    for (const id of chosen) {
      const framework = frameworkBy(id, view);
      if (framework) yield frameworkMarkup(framework);
    }
  },
};

function frameworkBy(id: string, { report, policies }: View): ComplianceFramework | undefined {
  const framework = policies.frameworks[id];
  if (!framework) return undefined;
  const { frameworks } = complianceOf({
    report,
    bundle: policies,
    frameworks: [{ id, origin: 'bundle', framework }],
    attestations: [],
    asOf: report.run.finished_at.slice(0, 10),
  });
  return frameworks[0];
}

function frameworkMarkup({ title, version, controls, summary }: ComplianceFramework): Markup {
  const sums = states
    .filter((state) => summary.states[state] > 0)
    .map((state) => `${summary.states[state]} ${stateWords[state]}`);
  const assessed = assessedOf(summary);
  const answered = controls.filter(({ checks }) => checks.length > 0);
  const others = controls.filter(({ checks }) => checks.length === 0);
  return markup`<details class="framework"><summary><h3>${title}, ${version}</h3> <small>${counted(summary.controls, 'control')}: ${sums.join(', ')}; ${percent(assessed, summary.controls)} assessed</small></summary>
${answered.length > 0 && controlsTable(answered, `${title}: controls that checks answer`)}
${others.length > 0 && unanswered(others)}</details>`;
}

function controlsTable(controls: readonly ComplianceControl[], caption: string): Markup {
  const byState = states.flatMap((state) => controls.filter((control) => control.state === state));
  return markup`<table><caption>${caption}</caption>
<thead><tr><th scope="col">Control</th><th scope="col">State</th><th scope="col">Why</th><th scope="col">Resources that pass</th><th scope="col">Fail</th><th scope="col">Not judged</th></tr></thead>
<tbody>${byState.map(rowOf)}</tbody></table>`;
}

function rowOf({ id, title, state, waived, reason, resources }: ComplianceControl): Markup {
  const { passing, failing, open } = resources;
  return markup`
<tr><th scope="row">${code(id)} ${title}<td>${stateBadge(state)}${waived && ' all failures waived'}<td>${reason}<td>${passing}<td>${failing}<td>${open}`;
}

/** Nobody looked at them: what there is to ask stands beside them. */
function unanswered(controls: readonly ComplianceControl[]): Markup {
  const items = controls.map(
    ({ id, title, state, question }) => markup`
<li>${stateBadge(state)} ${code(id)} ${title}${question !== undefined && markup`. To attest: ${question}`}</li>`,
  );
  return markup`<p>No check answers these:</p><ul>${items}</ul>`;
}

function stateBadge(state: ComplianceControl['state']): Markup {
  return badge(state, `${stateSigns[state]} ${stateWords[state]}`);
}
