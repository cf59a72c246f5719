import type { AttackPath } from '../../generated/attack-path.ts';
import type { Report } from '../../generated/report.ts';
import { name } from '../markup/inline.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { cutText, pathArticle } from './path-article.ts';
import { missingText } from './sources-table.ts';
import type { Section } from './view.ts';
import { badge, byLevel, counted } from './words.ts';

/** So many are shown whole; of the others there is a row each. */
const mostDrawn = 50;

/** What somebody makes of several findings. */
export const pathsSection: Section = {
  id: 'paths',
  title: 'Attack paths',

  async *body({ report, picture }) {
    const { attack_paths: paths, results, summary } = report;
    if (!summary.attack_paths) {
      yield markup`<p>Attack paths were <strong>not searched</strong>.</p>`;
      return;
    }
    yield markup`<p>${counted(paths.length, 'path')} (${byLevel(summary.attack_paths.risk)}), by ${counted(summary.attack_paths.rules, 'rule')}.</p>`;
    yield* caveats(report);
    yield* chokePoints(report);
    const known = new Set(results.map(({ fingerprint }) => fingerprint));
    for (const path of paths.slice(0, mostDrawn)) yield await pathArticle(path, known, picture);
    const others = paths.slice(mostDrawn);
    if (others.length > 0) yield otherPaths(others, known);
  },
};

/** Why there may be more. */
function* caveats(report: Report): Generator<Markup> {
  const { cut = 0, undecided = [] } = report.summary.attack_paths ?? {};
  const entries = new Set(undecided.map(({ resource }) => resource)).size;
  const missing = missingText(report);
  const lines = [
    ...(cut > 0 ? [`${cut} pairs of entry and target have more ways of the same length.`] : []),
    ...(entries > 0
      ? [`There may be more from ${counted(entries, 'resource')}: what decides could not be read.`]
      : []),
    ...(missing === undefined ? [] : [missing]),
  ];
  if (lines.length > 0) {
    yield markup`<div class="alarm"><p><strong>There may be more paths than these.</strong></p><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul></div>`;
  }
}

function* chokePoints({ summary }: Report): Generator<Markup> {
  const points = summary.attack_paths?.choke_points ?? [];
  if (points.length === 0) return;
  yield markup`<details><summary><h3>Choke points</h3> <small>${counted(points.length, 'resource')} that several paths lead over</small></summary>
<table><caption>Resources that several paths lead over</caption>
<thead><tr><th scope="col">Resource</th><th scope="col">Type</th><th scope="col">Paths</th></tr></thead>
<tbody>${points.map(
    (point) => markup`
<tr><th scope="row">${name(point.name)}</th><td>${point.type}</td><td class="number">${point.paths}</td></tr>`,
  )}</tbody></table></details>`;
}

function otherPaths(paths: readonly AttackPath[], known: ReadonlySet<string>): Markup {
  return markup`<details><summary><h3>${counted(paths.length, 'other path')}</h3> <small>no worse than those above</small></summary>
<table><caption>Other paths</caption>
<thead><tr><th scope="col">Path</th><th scope="col">Level</th><th scope="col">Way</th><th scope="col">What cuts it</th></tr></thead>
<tbody>${paths.map((path) => rowOf(path, known))}</tbody></table></details>`;
}

function rowOf(path: AttackPath, known: ReadonlySet<string>): Markup {
  const { title, risk, nodes, baseline } = path;
  const way = nodes.map((node, index) => markup`${index > 0 && ' → '}${name(node.name)}`);
  return markup`
<tr><th scope="row">${title}${baseline === 'new' && markup` <strong>new</strong>`}</th><td>${badge(risk.level, risk.level)}</td><td>${way}</td><td>${cutText(path, known)}</td></tr>`;
}
