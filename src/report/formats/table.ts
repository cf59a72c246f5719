import type { Report, Result, RiskLevel, Source } from '../../generated/report.ts';
import { factsOf } from '../facts.ts';
import { levels } from '../levels.ts';
import { levelOf } from '../report.ts';
import { groupedFailures } from '../table/grouped.ts';
import { placeText } from '../table/place-text.ts';
import { columns, fit, painter, plain, wrap } from '../terminal.ts';
import type { Screen, WholeFormat } from './format.ts';
import { levelStyles } from './level-styles.ts';

/** For people: failures worst first, grouped by check or by what is asked for; then what could not be judged, the sources, and the sums. */
export const table: WholeFormat = {
  id: 'table',
  description: 'for people: worst first, grouped by check, risk, resource or framework',

  *write(report, screen) {
    const lines = [
      ...(screen.group ? groupedFailures(report, screen.group, screen) : failures(report, screen)),
      ...notJudged(report, screen),
      ...sources(report, screen),
      ...summary(report, screen),
    ];
    for (const line of lines) {
      yield `${line.trimEnd()}\n`;
    }
  },
};

function* failures({ results }: Report, screen: Screen): Generator<string> {
  const failed = results.filter(({ status }) => status === 'fail');
  const groups = [...Map.groupBy(failed, (result) => `${levelOf(result)} ${result.check}`).values()];
  for (const group of groups) {
    yield* failureGroup(group, screen);
    yield '';
  }
}

function* failureGroup(group: readonly Result[], screen: Screen): Generator<string> {
  const paint = painter(screen.colour);
  const [first] = group;
  if (!first) {
    return;
  }
  const level = levelOf(first);
  const label = level.toUpperCase().padEnd(9);
  yield `${paint(levelStyles[level], `${label}✗ `)}${paint('bold', fit(plain(first.title), screen.width - 11))}`;
  const names = [
    first.check,
    first.risk_area,
    ...(first.controls.length > 0 ? [first.controls.join(', ')] : []),
  ];
  yield paint('dim', `         ${fit(plain(names.join(' · ')), screen.width - 9)}`);
  for (const result of group) {
    yield* resourceLines(result, screen);
  }
  for (const [index, line] of wrap(plain(first.remediation.summary), screen.width - 15).entries()) {
    yield `${paint('green', index === 0 ? '         fix: ' : '              ')}${line}`;
  }
}

function* resourceLines(result: Result, screen: Screen): Generator<string> {
  const { resource, evidence, risk, baseline } = result;
  const paint = painter(screen.colour);
  const place = plain(placeText(result));
  const name = `${plain(resource.name)}${baseline === 'new' ? ' (new)' : ''}`;
  const room = screen.width - 11 - columns(name) - 2;
  yield `         • ${fit(name, screen.width - 11)}${room > 12 ? `  ${paint('dim', fit(place, room, 'end'))}` : ''}`;
  const facts = factsOf(evidence);
  if (facts.length > 0) {
    yield paint('dim', `           ${fit(plain(facts.join(', ')), screen.width - 11)}`);
  }
  if (risk && risk.factors.length > 0) {
    yield paint('dim', `           ${fit(plain(`risk: ${risk.factors.join(', ')}`), screen.width - 11)}`);
  }
}

function* notJudged({ results }: Report, screen: Screen): Generator<string> {
  const paint = painter(screen.colour);
  for (const [status, title] of [
    ['error', 'Checks that ended in an error'],
    ['unknown', 'Not judged: what they depend on could not be read'],
  ] as const) {
    const those = results.filter((result) => result.status === status);
    if (those.length > 0) {
      yield paint('bold', title);
      for (const { check, resource, message } of those) {
        yield `  ${paint('yellow', '?')} ${fit(plain(`${check}  ${resource.name}  ${message ?? ''}`), screen.width - 4)}`;
      }
      yield '';
    }
  }
}

const sourceMarks = { complete: ['green', '✓'], partial: ['yellow', '◐'], failed: ['red', '✗'] } as const;

function* sources({ run }: Report, screen: Screen): Generator<string> {
  const paint = painter(screen.colour);
  yield paint('bold', 'Sources');
  for (const source of run.sources) {
    const [style, mark] = sourceMarks[source.status];
    yield `  ${paint(style, `${mark} ${source.status.padEnd(8)}`)} ${fit(plain(sourceTitle(source)), screen.width - 13)}`;
    for (const problem of source.problems) {
      for (const [index, line] of wrap(
        plain(`${problem.code}: ${problem.message}`),
        screen.width - 15,
      ).entries()) {
        yield paint('dim', `             ${index === 0 ? '' : '  '}${line}`);
      }
    }
  }
  yield '';
}

function sourceTitle({ cloud, scope, name, resources }: Source): string {
  return `${cloud} ${scope}${name === undefined ? '' : ` (${name})`}: ${resources} resources`;
}

function* summary({ run, summary: sums }: Report, screen: Screen): Generator<string> {
  const paint = painter(screen.colour);
  const { status, risk } = sums;
  const byLevel = levels.map((level) => countOf(risk[level], level, paint)).join(', ');
  yield `${paint('bold', `${status.fail} failed`)} (${byLevel}), ${status.pass} passed, ${status.unknown} unknown, ${status.error} errors, ${status.waived} waived, ${status.not_applicable} not applicable`;
  if (sums.attack_paths) {
    const { risk: byPath, plan } = sums.attack_paths;
    const count = levels.reduce((total, level) => total + byPath[level], 0);
    const those = levels.map((level) => countOf(byPath[level], level, paint)).join(', ');
    const fixes =
      plan.paths === 0 ? '' : `: ${plan.fixes} fixes cut those of level ${plan.level} (keelson plan)`;
    yield `${paint('bold', `${count} attack paths`)} (${those})${fixes}`;
  }
  if (sums.baseline) {
    const { new: added, unchanged, absent } = sums.baseline;
    const count = levels.reduce((total, level) => total + added[level], 0);
    yield `compared with the baseline: ${paint('bold', `${count} new`)}, ${unchanged} unchanged, ${absent} gone`;
  }
  if (run.changed_since) {
    const { ref, merge_base: base, files } = run.changed_since;
    yield fit(
      plain(`only what follows from the ${files} files changed since ${ref} (${base.slice(0, 12)})`),
      screen.width,
    );
  }
  if (sums.sources.partial + sums.sources.failed > 0) {
    yield paint(
      'yellow',
      `${sums.sources.partial} of ${run.sources.length} sources partial, ${sums.sources.failed} failed: what is missing there was not judged`,
    );
  }
  for (const notice of run.notices) {
    yield paint('yellow', fit(plain(notice), screen.width));
  }
  yield paint(
    'dim',
    `${run.document.resources} resources, ${run.bundle.checks} checks, bundle ${run.bundle.revision}`,
  );
}

function countOf(count: number, level: RiskLevel, paint: ReturnType<typeof painter>): string {
  const text = `${count} ${level}`;
  return count > 0 ? paint(levelStyles[level], text) : text;
}
