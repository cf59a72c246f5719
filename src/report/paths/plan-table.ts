import type { AttackPaths } from '../../generated/attack-paths.ts';
import type { Fix, Result } from '../../generated/report.ts';
import { levelStyles } from '../formats/level-styles.ts';
import { levels } from '../levels.ts';
import { fit, painter, plain, wrap } from '../terminal.ts';
import type { Screen } from '../formats/format.ts';
import { shortId } from './path-lines.ts';
import { comingUp, planOutcome, planPromise } from './plan-words.ts';

type Wide = Pick<Screen, 'width' | 'colour'>;

/**
 * What to mend first, for people.
 *
 * @param results those of the same run: they have the remediation of each fix.
 */
export function planTable(found: AttackPaths, results: readonly Result[], screen: Wide): string {
  const byFingerprint = new Map(results.map((result) => [result.fingerprint, result]));
  const lines = [
    ...sums(found, results, screen),
    ...needed(found, byFingerprint, screen),
    ...further(found, screen),
    ...assumed(found, screen),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function* sums({ attack_paths: paths, summary }: AttackPaths, results: readonly Result[], screen: Wide) {
  const paint = painter(screen.colour);
  const failed = results.filter(({ status }) => status === 'fail').length;
  const byLevel = levels.map((level) => `${summary.attack_paths?.risk[level] ?? 0} ${level}`).join(', ');
  yield `${paint('bold', `${paths.length} attack paths`)} (${byLevel}) and ${failed} failed checks`;
}

function* needed(
  { attack_paths: paths, fix_plan: fixes, summary }: AttackPaths,
  results: ReadonlyMap<string, Result>,
  screen: Wide,
): Generator<string> {
  const paint = painter(screen.colour);
  const plan = summary.attack_paths?.plan;
  if (!plan || plan.paths === 0) {
    yield 'there is no attack path to cut';
    return;
  }
  const those = fixes.filter((fix) => fix.needed);
  yield '';
  yield paint('bold', planPromise(plan));
  for (const [index, fix] of those.entries()) {
    yield* fixLines(fix, index + 1, results.get(fix.fingerprint), screen);
  }
  const comeUp = comingUp(plan, paths);
  yield paint(plan.left === 0 ? 'green' : 'red', planOutcome(plan, comeUp));
  if (plan.unbreakable.length > 0) {
    yield paint(
      'yellow',
      `no recommendation cuts ${plan.unbreakable.length} of them: keelson paths shows which` +
        (comeUp === 0
          ? ''
          : `, but for ${comeUp} that come up when shorter ones are cut: --assume shows them`),
    );
  }
}

function* fixLines(fix: Fix, number: number, result: Result | undefined, screen: Wide): Generator<string> {
  const paint = painter(screen.colour);
  const level = result?.risk?.level ?? 'low';
  yield `${String(number).padStart(3)}. ${paint(levelStyles[level], level)} ${fit(plain(`${fix.title}: ${shortId(fix.resource)}`), screen.width - 14)}`;
  yield paint(
    'dim',
    `     ${fit(plain(`${fix.check} · cuts ${fix.cuts} paths, one of the ways to cut ${fix.paths} · risk -${fix.risk_removed}`), screen.width - 5)}`,
  );
  const [first = '', ...rest] = result ? wrap(plain(result.remediation.summary), screen.width - 10) : [];
  if (first !== '') yield `     ${paint('green', 'fix:')} ${first}`;
  for (const line of rest) yield `          ${line}`;
  if (result?.remediation.cli !== undefined) {
    yield paint('dim', `          ${fit(plain(result.remediation.cli), screen.width - 10)}`);
  }
}

const mostShown = 10;

function* further({ fix_plan: fixes }: AttackPaths, screen: Wide): Generator<string> {
  const paint = painter(screen.colour);
  const others = fixes.filter((fix) => !fix.needed && fix.cuts > 0);
  if (others.length === 0) return;
  yield '';
  yield paint('bold', 'Then, in the order that removes most');
  for (const { title, resource, cuts, risk_removed: risk } of others.slice(0, mostShown)) {
    yield `   • ${fit(plain(`${title}: ${shortId(resource)}`), screen.width - 40)} ${paint('dim', `cuts ${cuts} paths, risk -${risk}`)}`;
  }
  if (others.length > mostShown)
    yield paint('dim', `     and ${others.length - mostShown} more (--format json)`);
}

function* assumed({ attack_paths: before, assumed: after }: AttackPaths, screen: Wide): Generator<string> {
  if (!after) return;
  const paint = painter(screen.colour);
  yield '';
  yield paint(
    'bold',
    `With ${after.fixes.length} findings mended, of ${before.length} paths ${after.gone.length} are gone and there are ${after.attack_paths.length}`,
  );
  const gone = new Set(after.gone);
  for (const path of before.filter(({ id }) => gone.has(id))) {
    yield `   ${paint('green', '−')} ${fit(plain(path.title), screen.width - 6)}`;
  }
  for (const path of after.attack_paths) {
    const isNew = before.every(({ id }) => id !== path.id);
    yield `   ${isNew ? paint('red', '+') : ' '} ${paint(levelStyles[path.risk.level], path.risk.level.padEnd(8))} ${fit(plain(path.title), screen.width - 15)}`;
  }
}
