import type { ComplianceControl, ComplianceResource } from '../../../generated/compliance.ts';
import { counted } from '../reason.ts';
import { percent } from '../percent.ts';
import { stateWords } from '../states.ts';
import { waiverWords } from '../waiver-words.ts';
import { cell, type Block, type Cell, type Table } from './block.ts';

/** Beyond it a page helps nobody: the JSON has all. */
const mostRows = 200;

/** A control with what proves its state. */
export function controlBlocks(control: ComplianceControl, id: string): Block[] {
  const { title, state, waived, question, lacking } = control;
  const word = `${stateWords[state]}${waived ? ', all failures waived' : ''}`;
  return [
    { kind: 'heading', level: 3, text: `${control.id}: ${title} (${word})`, id },
    { kind: 'prose', text: standingWords(control) },
    ...(question === undefined ? [] : [{ kind: 'prose', text: `To attest: ${question}` } as const]),
    ...attestationTable(control),
    ...findingTable(control),
    ...openTable(control),
    ...passTable(control),
    ...quietChecks(control),
    ...(lacking.length > 0
      ? [
          {
            kind: 'prose',
            text: `Not read whole, and may have more: ${lacking.join(', ')}`,
            tone: 'warning',
          } as const,
        ]
      : []),
  ];
}

function standingWords({ reason, basis, resources, share, checks }: ComplianceControl): string {
  const { passing, failing, open, total } = resources;
  const parts = [
    `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
    ...(basis === 'attestation' ? ['By attestation.'] : []),
    ...(total > 0
      ? [`Resources: ${passing} pass all checks, ${failing} fail one, ${open} could not be judged.`]
      : []),
    ...(share === undefined ? [] : [`Share that passes: ${percent(passing, total)}.`]),
    ...(checks.length > 0 ? [`${counted(checks.length, 'check')}.`] : []),
  ];
  return parts.join(' ');
}

function attestationTable({ attestations }: ComplianceControl): Block[] {
  const rows = attestations.map(({ statement, by, on, expires, status, standing, evidence }) => [
    cell(by),
    cell(`${status} (${standing})`),
    cell(`${on} to ${expires}`),
    {
      text: evidence === undefined ? statement : `${statement} (evidence)`,
      ...(evidence !== undefined && { href: evidence }),
    },
  ]);
  return tableOf('Attestations', ['By', 'Says', 'Counts', 'Statement'], rows, [2, 2, 2, 5]);
}

function findingTable({ findings }: ComplianceControl): Block[] {
  const rows = findings.map(({ check, title, resource, status, level, facts = [], waiver, fingerprint }) => {
    const said = waiver ? `${waiverWords(waiver)}: ${waiver.reason}` : facts.join('; ');
    return [
      cell(`${title} (${check})`),
      cell(status === 'waived' ? 'waived' : level),
      resourceCell(resource),
      cell(said),
      cell(fingerprint.slice(0, 12)),
    ];
  });
  return tableOf(
    'Findings',
    ['Check', 'Risk', 'Resource', 'What is there', 'Fingerprint'],
    rows,
    [4, 1.2, 4, 4, 1.8],
  );
}

function openTable({ open }: ComplianceControl): Block[] {
  const rows = open.map(({ check, title, resource, status, message = '', fingerprint }) => [
    cell(`${title} (${check})`),
    cell(status),
    resourceCell(resource),
    cell(message),
    cell(fingerprint.slice(0, 12)),
  ]);
  return tableOf(
    'Not judged',
    ['Check', 'Status', 'Resource', 'Why', 'Fingerprint'],
    rows,
    [4, 1.2, 4, 4, 1.8],
  );
}

function passTable({ passes }: ComplianceControl): Block[] {
  const rows = passes.map(({ check, title, resource, fingerprint }) => [
    cell(`${title} (${check})`),
    resourceCell(resource),
    cell(fingerprint.slice(0, 12)),
  ]);
  return tableOf('Passed', ['Check', 'Resource', 'Fingerprint'], rows, [5, 5, 2]);
}

/** Checks that gave no result that counts. */
function quietChecks({ checks }: ComplianceControl): Block[] {
  const quiet = checks.filter(
    ({ results: { pass, fail, waived, unknown, error } }) => pass + fail + waived + unknown + error === 0,
  );
  if (quiet.length === 0) return [];
  const names = quiet.map(({ id, asked }) => (asked ? id : `${id} (not asked)`));
  return [
    {
      kind: 'prose',
      text: `Checks that apply to nothing that was found: ${names.join(', ')}`,
      tone: 'quiet',
    },
  ];
}

function resourceCell({ name, id, file, line, type }: ComplianceResource): Cell {
  const place = file === undefined ? id : `${file}:${line ?? 1}`;
  return cell(`${name} (${type}) ${place}`);
}

function tableOf(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): Block[] {
  if (rows.length === 0) return [];
  const shown: Table = {
    kind: 'table',
    caption: `${caption} (${rows.length})`,
    header,
    rows: rows.slice(0, mostRows),
    widths,
  };
  const left = rows.length - mostRows;
  return left > 0
    ? [
        shown,
        { kind: 'prose', text: `… and ${left} more, which --format json and csv have.`, tone: 'warning' },
      ]
    : [shown];
}
