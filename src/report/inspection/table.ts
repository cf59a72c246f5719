import type { BundleInspection, InspectedArtefact } from '../../generated/bundle-inspection.ts';
import type { Screen } from '../formats/format.ts';
import { levels } from '../levels.ts';
import { painter, plain, wrap } from '../terminal.ts';

/** An inspection for people. */
export function inspectionTable(inspection: BundleInspection, screen: Screen): string {
  const { revision, format, opa, roots, artefacts, checks, frameworks, entrypoints, builtins, examples } =
    inspection;
  const row = (name: string, text: string) => field(name, text, screen);
  const lines = [
    painter(screen.colour)('bold', plain(revision)),
    ...row('format', `${format}, built by OPA ${opa}`),
    ...row('roots', roots.join(', ')),
    ...artefacts.flatMap((artefact) => artefactLines(artefact, screen)),
    ...row('source', artefacts.some(({ kind }) => kind === 'rego') ? 'present' : 'not there (rego artefact)'),
    ...row('checks', `${checks.total}: ${bySeverity(checks.by_severity)}`),
    ...row('', counts(checks.by_cloud)),
    ...row('types', counts(checks.by_type)),
    ...frameworks.flatMap(({ id, title, version, controls }, index) =>
      row(index === 0 ? 'frameworks' : '', `${id}: ${title} (${version}), ${controls} controls`),
    ),
    ...row('entrypoints', String(entrypoints.length)),
    ...row('builtins', builtins.imported.join(', ') || 'none of the host'),
    ...(builtins.refused.length > 0 ? row('refused', builtins.refused.join(', ')) : []),
    ...row('examples', examples === 0 ? 'none' : String(examples)),
  ];
  return `${lines.join('\n')}\n`;
}

const nameWidth = 13;

function field(name: string, text: string, screen: Screen): string[] {
  const paint = painter(screen.colour);
  return wrap(plain(text), screen.width - nameWidth).map((line, index) => {
    const label = index === 0 && name !== '' ? `${name}:` : '';
    return `${paint('bold', label.padEnd(nameWidth))}${line}`;
  });
}

function artefactLines(artefact: InspectedArtefact, screen: Screen): string[] {
  const { kind, digest, bytes, unpacked_bytes: unpacked, files, signatures } = artefact;
  return [
    ...field(kind, `${digest} ${bytes} bytes, ${unpacked} unpacked, ${files} files`, screen),
    ...field('', signatures.length === 0 ? 'not signed' : signatures.map(signedBy).join('; '), screen),
  ];
}

function signedBy({ key, algorithm, scope }: InspectedArtefact['signatures'][number]): string {
  const by = `signed by ${key ?? 'a key without a name'} (${algorithm ?? 'no algorithm'}), not verified`;
  return scope === undefined ? by : `${by}, scope ${scope}`;
}

function bySeverity(severities: BundleInspection['checks']['by_severity']): string {
  return levels.map((level) => `${severities[level] ?? 0} ${level}`).join(', ');
}

function counts(names: BundleInspection['checks']['by_type']): string {
  return Object.entries(names)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
