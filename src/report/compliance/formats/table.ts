import type {
  Compliance,
  ComplianceControl,
  ComplianceFramework,
  ComplianceSummary,
} from '../../../generated/compliance.ts';
import type { Screen } from '../../formats/format.ts';
import { columns, fit, painter, plain, wrap } from '../../terminal.ts';
import { signatureWords } from '../attestations/words.ts';
import { percent } from '../percent.ts';
import { states, stateWords } from '../states.ts';
import { assessedOf } from '../summary.ts';
import type { ComplianceFormat } from './format.ts';
import { controlLines } from './table-control.ts';
import { stateSigns, stateStyles } from './state-styles.ts';

/** For people: the controls of each framework, worst first, and how much of it was assessed. */
export const table: ComplianceFormat = {
  id: 'table',
  description: 'for people: controls by state, worst first',
  suffix: '.txt',
  write(compliance, screen) {
    const lines = [
      ...compliance.frameworks.flatMap((framework) => [...frameworkLines(framework, screen)]),
      ...closing(compliance, screen),
    ];
    return lines.map((line) => `${line.trimEnd()}\n`).join('');
  },
};

function* frameworkLines(framework: ComplianceFramework, screen: Screen): Generator<string> {
  const { id, title, version, controls, summary } = framework;
  const paint = painter(screen.colour);
  const name = plain(title);
  yield paint('bold', fit(`${name} ${plain(version)}`, screen.width));
  yield paint('dim', fit(plain(id), screen.width));
  yield '';
  for (const state of states) {
    const those = controls.filter((control) => control.state === state);
    if (those.length === 0) continue;
    yield paint(stateStyles[state], `${stateSigns[state]} ${stateWords[state]} (${those.length})`);
    const width = Math.min(
      24,
      Math.max(...those.map((control: ComplianceControl) => columns(plain(control.id)))),
    );
    for (const control of those) yield* controlLines(control, width, screen);
    yield '';
  }
  yield* wrap(summaryLine(summary), screen.width);
  yield '';
}

/** Shares are of all controls, so that what nobody looked at is seen. */
function summaryLine(summary: ComplianceSummary): string {
  const { controls, assessed, waived, open_questions: questions } = summary;
  const counts = states
    .filter((state) => summary.states[state] > 0)
    .map((state) => `${summary.states[state]} ${stateWords[state]}`);
  const share = `${assessedOf(summary)} of ${controls} controls assessed (${percent(assessedOf(summary), controls)}): ${assessed.by_checks} by checks, ${assessed.by_attestation} by attestation`;
  return [
    share,
    counts.join(', '),
    ...(waived > 0 ? [`${waived} with waived failures only`] : []),
    ...(questions > 0 ? [`${questions} with a question that nobody has answered`] : []),
  ].join('; ');
}

function* closing(compliance: Compliance, screen: Screen): Generator<string> {
  const { attestations, sources, notices, document, bundle, as_of: asOf, coverage_note: note } = compliance;
  const paint = painter(screen.colour);
  yield* wrap(note, screen.width).map((line) => paint('dim', line));
  const lacking = sources.filter(({ status }) => status !== 'complete');
  const warnings = [
    ...(lacking.length > 0
      ? [
          `${lacking.length} of ${sources.length} sources were not read whole: ${lacking.map(({ id }) => id).join(', ')}`,
        ]
      : []),
    ...notices,
  ];
  for (const text of warnings) yield* wrap(plain(text), screen.width).map((line) => paint('yellow', line));
  if (attestations) yield* wrap(plain(signatureWords(attestations)), screen.width);
  yield paint(
    'dim',
    fit(`${document.resources} resources, bundle ${plain(bundle.revision)}, as of ${asOf}`, screen.width),
  );
}
