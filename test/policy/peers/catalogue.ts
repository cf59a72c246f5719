import { csvRows } from './csv.ts';

/** A check that other tools have. */
export interface PeerRow {
  readonly id: string;
  readonly cloud: string;
  readonly service: string;
  readonly resource_type: string;
  readonly title: string;
  readonly severity: string;
  /** `<tool>:<id>`, as in a check's equivalents. */
  readonly peers: readonly string[];
  /** `<framework>:<control>`. */
  readonly frameworks: readonly string[];
}

/** Which rows there must be a check for: those that fit one of these. */
export interface Wave {
  readonly severities: readonly string[];
  readonly tools: readonly string[];
  readonly frameworks: readonly string[];
  /** How many of them may be missing as yet. */
  readonly missing: number;
}

/** The catalogue in a CSV text whose lists are separated by semicolons. */
export function catalogueOf(text: string): PeerRow[] {
  return csvRows(text).map((row) => ({
    id: row['id'] ?? '',
    cloud: row['cloud'] ?? '',
    service: row['service'] ?? '',
    resource_type: row['resource_type'] ?? '',
    title: row['title'] ?? '',
    severity: row['severity'] ?? '',
    peers: listOf(row['peers']),
    frameworks: listOf(row['frameworks']),
  }));
}

function listOf(text = ''): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
}

export function isInWave({ severity, peers, frameworks }: PeerRow, wave: Wave): boolean {
  return (
    wave.severities.includes(severity) ||
    peers.some((name) => wave.tools.includes(prefixOf(name))) ||
    frameworks.some((name) => wave.frameworks.includes(prefixOf(name)))
  );
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':'));
}
