import type { BundleDifference, ChangedCheck, EstateCheck } from '../../generated/bundle-difference.ts';
import type { Screen } from '../formats/format.ts';
import { fit, painter, plain } from '../terminal.ts';
import { changeWords, estateWords, fieldWords } from './words.ts';

/** A difference for people: checks, the rest of the bundle, the estate, and the version proposed. */
export function differenceTable(difference: BundleDifference, screen: Screen): string {
  const lines = [
    heading(difference, screen),
    ...checkLines(difference, screen),
    ...bundleLines(difference, screen),
    ...estateLines(difference, screen),
    ...proposalLines(difference, screen),
  ];
  return `${lines.join('\n')}\n`;
}

function heading({ old, new: now }: BundleDifference, screen: Screen): string {
  const text = `${old.revision} (${old.checks} checks) → ${now.revision} (${now.checks} checks)`;
  return painter(screen.colour)('bold', fit(plain(text), screen.width));
}

/** A line that starts with a mark and is cut to the screen. */
function line(screen: Screen, indent: number, text: string): string {
  return `${' '.repeat(indent)}${fit(plain(text), screen.width - indent)}`;
}

function section(screen: Screen, title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : ['', painter(screen.colour)('bold', fit(plain(title), screen.width)), ...lines];
}

function checkLines({ checks, rules_compared: compared }: BundleDifference, screen: Screen): string[] {
  const [byFrameworks, others] = partitioned(checks.changed);
  return section(screen, 'Checks', [
    ...checks.added.map(({ id, severity, title }) => line(screen, 0, `+ ${id} (${severity}): ${title}`)),
    ...checks.removed.map(({ id, severity, title }) => line(screen, 0, `- ${id} (${severity}): ${title}`)),
    ...checks.renamed.map(({ from, to }) => line(screen, 0, `~ ${from} is now ${to}`)),
    ...others.flatMap((check) => changedCheck(check, screen)),
    ...(byFrameworks.length > 0
      ? [line(screen, 0, `~ ${byFrameworks.length} checks answer other controls, and are the same else`)]
      : []),
    ...(compared
      ? []
      : [line(screen, 0, '? rules were not compared: the source of one bundle is not there')]),
  ]);
}

function changedCheck({ id, verdict, metadata }: ChangedCheck, screen: Screen): string[] {
  const stands = verdict.length > 0 ? [`verdict: ${verdict.join(', ')}`] : [];
  const said = [...stands, ...metadata.map(fieldWords)];
  return [line(screen, 0, `~ ${id}`), ...said.map((text) => line(screen, 4, text))];
}

/** Checks of which only the controls changed, which the frameworks say: there can be many. */
function partitioned(changed: readonly ChangedCheck[]): [ChangedCheck[], ChangedCheck[]] {
  const onlyControls = ({ verdict, metadata }: ChangedCheck) =>
    verdict.length === 0 && metadata.every(({ field }) => field === 'controls');
  return [changed.filter(onlyControls), changed.filter((check) => !onlyControls(check))];
}

function bundleLines({ frameworks, data, risk, bundle }: BundleDifference, screen: Screen): string[] {
  return section(screen, 'Frameworks, data and bundle', [
    ...frameworks.added.map((id) => line(screen, 0, `+ framework ${id}`)),
    ...frameworks.removed.map((id) => line(screen, 0, `- framework ${id}`)),
    ...frameworks.changed.map(({ id, controls }) =>
      line(screen, 0, `~ framework ${id}: ${controls.length === 0 ? 'its text' : controls.join(', ')}`),
    ),
    ...data.map((path) => line(screen, 0, `~ ${path}`)),
    ...risk.map((path) => line(screen, 0, `~ risk: ${path}`)),
    ...bundle.map((field) => line(screen, 0, `~ ${fieldWords(field)}`)),
  ]);
}

function estateLines({ estate }: BundleDifference, screen: Screen): string[] {
  if (!estate) return [];
  return section(
    screen,
    `On ${estateWords(estate)}`,
    estate.checks.flatMap((check) => estateCheck(check, screen)),
  );
}

function estateCheck(
  { check, appeared, vanished, changed, resources }: EstateCheck,
  screen: Screen,
): string[] {
  const rest = appeared + vanished + changed - resources.length;
  return [
    line(screen, 0, `${check}: +${appeared} -${vanished} ~${changed}`),
    ...resources.map((change) => `    ${fit(plain(changeWords(change)), screen.width - 4, 'end')}`),
    ...(rest > 0 ? [line(screen, 4, `and ${rest} more`)] : []),
  ];
}

function proposalLines({ proposal }: BundleDifference, screen: Screen): string[] {
  const paint = painter(screen.colour);
  if (proposal.level === 'none') return ['', 'No difference: no new version is needed.'];
  const version = proposal.version === undefined ? '' : `: ${proposal.version} or later`;
  return [
    '',
    paint('bold', `Proposed: ${proposal.level}${version}`),
    ...proposal.reasons.map(({ level, change, because, subjects }) =>
      line(screen, 0, `${level.padEnd(6)}${change} (${subjects.length}): ${because}`),
    ),
  ];
}
