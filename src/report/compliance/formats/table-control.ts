import type { ComplianceControl } from '../../../generated/compliance.ts';
import type { Screen } from '../../formats/format.ts';
import { columns, fit, painter, plain, wrap } from '../../terminal.ts';
import { counted } from '../reason.ts';
import { percent } from '../percent.ts';
import { waiverWords } from '../waiver-words.ts';

const mostFindings = 5;

/** A control with why, what fails and what somebody says of it. */
export function* controlLines(control: ComplianceControl, width: number, screen: Screen): Generator<string> {
  const paint = painter(screen.colour);
  const { state, reason, basis, waived, findings, question, resources } = control;
  const id = fit(plain(control.id), width);
  const indent = ' '.repeat(4 + width);
  const room = Math.max(10, screen.width - indent.length);
  yield `  ${id}${' '.repeat(width - columns(id))}  ${fit(plain(control.title), room)}`;
  const share =
    control.share === undefined ? [] : [`${percent(resources.passing, resources.total)} pass all`];
  const why = [
    reason,
    ...share,
    ...(waived ? ['waived'] : []),
    ...(basis === 'attestation' ? ['by attestation'] : []),
  ];
  yield* wrap(why.join('; '), room).map((line) => paint('dim', `${indent}${line}`));
  for (const { check, waiver, resource } of findings.slice(0, mostFindings)) {
    yield `${indent}${fit(plain(`• ${check}  ${resource.name}${waiver ? ` (${waiverWords(waiver)})` : ''}`), room)}`;
  }
  if (findings.length > mostFindings) {
    yield paint('dim', `${indent}… and ${counted(findings.length - mostFindings, 'finding')} more`);
  }
  for (const text of attestationLines(control)) yield `${indent}${fit(plain(text), room)}`;
  if (state === 'manual' && question !== undefined) {
    yield* wrap(plain(question), room).map((line) => paint('dim', `${indent}${line}`));
  }
}

function attestationLines({ attestations }: ComplianceControl): string[] {
  return attestations
    .filter(({ standing }) => standing === 'counts' || standing === 'expired')
    .map(({ status, by, expires, standing }) =>
      standing === 'counts'
        ? `✎ ${status}, says ${by} until ${expires}`
        : `✎ ${status} of ${by} has expired on ${expires}`,
    );
}
