import type {
  ComplianceControl,
  ComplianceFramework,
  ComplianceResource,
} from '../../../generated/compliance.ts';
import { plain } from '../../terminal.ts';
import { stateWords } from '../states.ts';
import type { ComplianceFormat } from './format.ts';

const columns = [
  'row',
  'framework',
  'version',
  'control',
  'title',
  'state',
  'basis',
  'why',
  'only waived failures',
  'passing resources',
  'failing resources',
  'open resources',
  'share',
  'check',
  'status',
  'risk',
  'resource',
  'resource type',
  'place',
  'said',
  'by',
  'on',
  'expires',
  'evidence',
  'fingerprint',
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number | boolean>>;

/** A row for each control, and one for each result and attestation of it; RFC 4180. */
export const csv: ComplianceFormat = {
  id: 'csv',
  description: 'a row for each control, result and attestation, by RFC 4180',
  suffix: '.csv',
  write: ({ frameworks }) =>
    [
      columns.map(String),
      ...frameworks.flatMap(rowsOf).map((row) => columns.map((column) => String(row[column] ?? ''))),
    ]
      .map((fields) => `${fields.map(field).join(',')}\r\n`)
      .join(''),
};

function rowsOf(framework: ComplianceFramework): Row[] {
  return framework.controls.flatMap((control) => {
    const named = {
      framework: framework.id,
      version: framework.version,
      control: control.id,
      title: control.title,
      state: stateWords[control.state],
    };
    return [controlRow(control), ...resultRows(control), ...attestationRows(control)].map((row) =>
      Object.assign({}, named, row),
    );
  });
}

function controlRow({ basis, reason, waived, resources, share }: ComplianceControl): Row {
  return {
    row: 'control',
    basis,
    why: reason,
    'only waived failures': waived ? 'yes' : 'no',
    'passing resources': resources.passing,
    'failing resources': resources.failing,
    'open resources': resources.open,
    ...(share !== undefined && { share: share.toFixed(4) }),
  };
}

function resultRows({ findings, open, passes }: ComplianceControl): Row[] {
  return [
    ...findings.map(({ check, status, level, facts = [], waiver, resource, fingerprint }) => ({
      row: 'result',
      check,
      status,
      risk: level,
      ...resourceCells(resource),
      said: waiver?.reason ?? facts.join('; '),
      by: waiver?.owner ?? '',
      expires: waiver?.expires ?? '',
      fingerprint,
    })),
    ...open.map(({ check, status, message = '', resource, fingerprint }) => ({
      row: 'result',
      check,
      status,
      ...resourceCells(resource),
      said: message,
      fingerprint,
    })),
    ...passes.map(({ check, resource, fingerprint }) => ({
      row: 'result',
      check,
      status: 'pass',
      ...resourceCells(resource),
      fingerprint,
    })),
  ];
}

function resourceCells({ id, type, file, line, cloud, account, region }: ComplianceResource): Row {
  return {
    resource: id,
    'resource type': type,
    place: file === undefined ? `${cloud}:${account}/${region}` : `${file}:${line ?? 1}`,
  };
}

function attestationRows({ attestations }: ComplianceControl): Row[] {
  return attestations.map(({ statement, by, on, expires, evidence = '', status, standing }) => ({
    row: 'attestation',
    status: standing === 'counts' ? status : `${status} (${standing})`,
    said: statement,
    by,
    on,
    expires,
    evidence,
  }));
}

/** Spreadsheets take what begins like a formula for one, and names come from other people's clouds. */
function field(text: string): string {
  const shown = plain(text).toWellFormed();
  const harmless = /^\s*[=+\-@＝＋－＠|%]/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
