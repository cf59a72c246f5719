import type { Fix, Report, Result } from '../../generated/report.ts';
import { code, name } from '../markup/inline.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { remediationParts } from './remediation.ts';
import type { Section } from './view.ts';
import { anchorOf, badge, counted } from './words.ts';

/** What to mend first, and what that is worth. */
export const planSection: Section = {
  id: 'plan',
  title: 'Fix plan',

  *body({ report }) {
    const plan = report.summary.attack_paths?.plan;
    if (!plan) {
      yield markup`<p>There is no plan: attack paths were <strong>not searched</strong>.</p>`;
      return;
    }
    const results = new Map(report.results.map((result) => [result.fingerprint, result]));
    yield markup`<p>${planText(plan)}</p>`;
    const needed = report.fix_plan.filter((fix) => fix.needed);
    if (needed.length > 0)
      yield markup`<ol class="plan">${needed.map((fix) => neededFix(fix, results))}</ol>`;
    const others = report.fix_plan.filter((fix) => !fix.needed);
    if (others.length > 0) yield furtherFixes(others, results);
  },
};

type Plan = NonNullable<Report['summary']['attack_paths']>['plan'];
type Results = ReadonlyMap<string, Result>;

function planText({ paths, unbreakable, fixes, least, level, left }: Plan): string {
  if (paths === 0) return 'There is no attack path to cut.';
  const cut = `${counted(fixes, 'fix', 'fixes')} cut ${paths - unbreakable.length} of the ${paths} paths of level ${level} and above`;
  const choice = least === fixes ? 'no choice is smaller' : `at least ${least} are needed`;
  const again =
    left === 0
      ? 'Searched again with these mended, none of those paths is left.'
      : `Searched again with these mended, ${left} paths are left.`;
  const none = unbreakable.length > 0 ? ` No recommendation cuts ${unbreakable.length} of them.` : '';
  return `${cut}, and ${choice}. ${again}${none}`;
}

function neededFix(fix: Fix, results: Results): Markup {
  const result = results.get(fix.fingerprint);
  const level = result?.risk?.level;
  return markup`
<li>${level && badge(level, level)} ${linkTo(fix, results)} on ${name(result?.resource.name ?? fix.resource)}
<p class="about">${code(fix.check)} cuts ${counted(fix.cuts, 'path')}, is one of the ways to cut ${fix.paths}; removes risk of ${fix.risk_removed} points</p>
${result && remediationParts(result.remediation, 'How to mend it')}</li>`;
}

/** Not every run shows the result of each fix: of those that are left out there is no place to lead to. */
function linkTo({ title, fingerprint }: Fix, results: Results): Markup {
  return results.has(fingerprint)
    ? markup`<a href="#${anchorOf(fingerprint)}">${title}</a>`
    : markup`<span>${title}</span>`;
}

function furtherFixes(fixes: readonly Fix[], results: Results): Markup {
  return markup`<h3>Then, in the order that removes most</h3>
<table><caption>Further fixes</caption>
<thead><tr><th scope="col">Fix</th><th scope="col">Resource</th><th scope="col">Paths it cuts</th><th scope="col">Risk it removes</th></tr></thead>
<tbody>${fixes.map(
    (fix) => markup`
<tr><th scope="row">${linkTo(fix, results)}</th><td>${name(results.get(fix.fingerprint)?.resource.name ?? fix.resource)}</td><td class="number">${fix.cuts}</td><td class="number">${fix.risk_removed}</td></tr>`,
  )}</tbody></table>`;
}
