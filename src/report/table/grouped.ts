import type { Report, Result } from '../../generated/report.ts';
import { factsOf } from '../facts.ts';
import type { Grouping, Screen } from '../formats/format.ts';
import { levelStyles } from '../formats/level-styles.ts';
import { levelOf } from '../report.ts';
import { columns, fit, painter, plain } from '../terminal.ts';
import { groupsOf, type Group } from './groups.ts';
import { placeText } from './place-text.ts';

/** Failures under what they are grouped by, each in a line or two. */
export function* groupedFailures({ results }: Report, by: Grouping, screen: Screen): Generator<string> {
  const failed = results.filter(({ status }) => status === 'fail');
  for (const group of groupsOf(failed, by)) {
    yield heading(group, screen);
    for (const result of group.results) yield* failureLines(result, by, screen);
    yield '';
  }
}

function heading({ title, about }: Group, { width, colour }: Screen): string {
  const paint = painter(colour);
  const name = fit(plain(title), width);
  const room = width - columns(name) - 2;
  return `${paint('bold', name)}${room > 8 ? `  ${paint('dim', fit(plain(about), room, 'end'))}` : ''}`;
}

function* failureLines(result: Result, by: Grouping, { width, colour }: Screen): Generator<string> {
  const paint = painter(colour);
  const level = levelOf(result);
  const { check, title, resource, baseline, evidence } = result;
  const what =
    by === 'resource' ? `${title}  ${check}` : `${resource.name}: ${title}  ${check}  ${placeText(result)}`;
  const isNew = baseline === 'new' ? '(new) ' : '';
  yield `  ${paint(levelStyles[level], `${level.toUpperCase().padEnd(8)} ✗`)} ${fit(plain(`${isNew}${what}`), width - 13)}`;
  const facts = factsOf(evidence);
  if (facts.length > 0) yield paint('dim', `             ${fit(plain(facts.join(', ')), width - 13)}`);
}
