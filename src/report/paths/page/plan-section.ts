import type { AttackPaths } from '../../../generated/attack-paths.ts';
import type { Fix } from '../../../generated/report.ts';
import { code, name } from '../../markup/inline.ts';
import { markup, type Markup } from '../../markup/markup.ts';
import { comingUp, planOutcome, planPromise } from '../plan-words.ts';
import { anchorOf, shortName, table } from './text.ts';

const heads = ['what to mend', 'check', 'resource', 'cuts', 'one of the ways to cut', 'risk'];

/** What to mend first, and what then. */
export function planSection({ fix_plan: fixes, summary, attack_paths: paths }: AttackPaths): Markup {
  const plan = summary.attack_paths?.plan;
  const others = fixes.filter((fix) => !fix.needed && fix.cuts > 0);
  return markup`<section aria-labelledby="plan"><h2 id="plan">What to mend</h2>
${plan && plan.paths > 0 ? needed(plan) : markup`<p>There is no attack path to cut.</p>`}
${plan && plan.unbreakable.length > 0 && unbreakable(plan.unbreakable)}
${
  others.length > 0 &&
  table(
    'Then, in the order that removes most',
    heads,
    others.map((fix) => cells(fix)),
  )
}</section>`;

  function needed(counts: NonNullable<typeof plan>): Markup {
    const rows = fixes.filter((fix) => fix.needed).map((fix) => cells(fix));
    return markup`${table(planPromise(counts), heads, rows)}
<p>${planOutcome(counts, comingUp(counts, paths))}.</p>`;
  }

  function unbreakable(ids: readonly string[]): Markup {
    const links = paths
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title }) => markup`<li><a href="#${anchorOf(id)}">${name(title)}</a></li>`);
    return markup`<p>No recommendation cuts ${ids.length} of them.</p>${links.length > 0 && markup`<ul>${links}</ul>`}`;
  }
}

function cells({ title, check, resource, cuts, paths, risk_removed: risk }: Fix) {
  const short = shortName(resource);
  return [name(title), code(check), short, `${cuts}`, `${paths}`, `-${risk}`];
}
