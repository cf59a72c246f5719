import { isInWave, type PeerRow, type Wave } from './catalogue.ts';
import type { Coverage } from './coverage.ts';

export interface PeersReport {
  readonly lines: readonly string[];
  readonly summary: string;
  /** Rows of the wave that there is no check for. */
  readonly missing: readonly string[];
  /** What is wrong all the same: more are missing than may be, excuses that are none any more. */
  readonly problems: readonly string[];
}

export function peersReport(rows: readonly PeerRow[], coverage: Coverage, wave: Wave): PeersReport {
  const [wanted, later] = [true, false].map((now) =>
    coverage.missing.filter((row) => isInWave(row, wave) === now),
  ) as [PeerRow[], PeerRow[]];
  const inWave = rows.filter((row) => isInWave(row, wave));
  const covered = (of: readonly PeerRow[]) => of.filter(({ id }) => coverage.covered.has(id)).length;
  return {
    lines: [
      ...section('Not covered, with a reason', coverage.excused),
      ...section('Missing, wanted later', later),
      ...section('Missing', wanted),
      ...list('Equivalents that no row has', coverage.strangers),
      ...list('In NOT_COVERED.md, but covered or no row', coverage.stale),
    ],
    summary:
      `${covered(inWave)} of ${inWave.length} rows of this wave covered, ` +
      `${coverage.excused.filter((row) => isInWave(row, wave)).length} not covered with a reason, ` +
      `${wanted.length} missing; ${covered(rows)} of all ${rows.length}`,
    missing: wanted.map(({ id }) => id),
    problems: [
      ...(wanted.length > wave.missing
        ? [`${wanted.length} rows are missing, ${wave.missing} may be (test/policy/peers/wave.json)`]
        : []),
      ...coverage.stale.map((id) => `policies/NOT_COVERED.md: ${id} is covered, or no row`),
    ],
  };
}

function section(title: string, rows: readonly PeerRow[]): string[] {
  const services = [...Map.groupBy(rows, ({ cloud, service }) => `${cloud}, ${service}`)].toSorted();
  return list(
    title,
    services.flatMap(([name, own]) => [
      name,
      ...own.map(({ id, severity, title: said }) => `  ${id} (${severity}): ${said}`),
    ]),
    rows.length,
  );
}

function list(title: string, lines: readonly string[], count = lines.length): string[] {
  return lines.length === 0 ? [] : [`${title}: ${count}`, ...lines.map((line) => `  ${line}`), ''];
}
