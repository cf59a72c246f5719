import type { AttackPaths } from '../../../generated/attack-paths.ts';
import type { Fix } from '../../../generated/report.ts';
import { element, together, type Markup } from '../markup.ts';
import { comingUp, planOutcome, planPromise } from '../plan-words.ts';
import { anchorOf, code, name, shortName, table } from './text.ts';

const heads = ['what to mend', 'check', 'resource', 'cuts', 'one of the ways to cut', 'risk'];

/** What to mend first, and what then. */
export function planSection({ fix_plan: fixes, summary, attack_paths: paths }: AttackPaths): Markup {
  const plan = summary.attack_paths?.plan;
  const others = fixes.filter((fix) => !fix.needed && fix.cuts > 0);
  return element(
    'section',
    { 'aria-labelledby': 'plan' },
    element('h2', { id: 'plan' }, 'What to mend'),
    ...(plan && plan.paths > 0
      ? [
          table(
            planPromise(plan),
            heads,
            fixes.filter((fix) => fix.needed).map((fix) => cells(fix)),
          ),
          element('p', {}, `${planOutcome(plan, comingUp(plan, paths))}.`),
        ]
      : [element('p', {}, 'There is no attack path to cut.')]),
    plan && plan.unbreakable.length > 0 ? unbreakable(plan.unbreakable) : undefined,
    others.length > 0
      ? table(
          'Then, in the order that removes most',
          heads,
          others.map((fix) => cells(fix)),
        )
      : undefined,
  );

  function unbreakable(ids: readonly string[]): Markup {
    const shown = paths.filter(({ id }) => ids.includes(id));
    const links = shown.map(({ id, title }) =>
      element('li', {}, element('a', { href: `#${anchorOf(id)}` }, name(title))),
    );
    return together([
      element('p', {}, `No recommendation cuts ${ids.length} of them.`),
      links.length > 0 ? element('ul', {}, together(links)) : undefined,
    ]);
  }
}

function cells({ title, check, resource, cuts, paths, risk_removed: risk }: Fix) {
  const short = shortName(resource);
  return [name(title), code(check), short, `${cuts}`, `${paths}`, `-${risk}`];
}
