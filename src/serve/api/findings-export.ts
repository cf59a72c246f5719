import { csvRow } from '../../report/csv/row.ts';
import type { Finding } from '../../store/read/findings/finding.ts';

/** In an order that stays: new ones come last. */
const columns: readonly {
  readonly name: string;
  readonly of: (finding: Finding) => string | number | null;
}[] = [
  { name: 'fingerprint', of: ({ fingerprint }) => fingerprint },
  { name: 'state', of: ({ state }) => state },
  { name: 'level', of: ({ level }) => level },
  { name: 'severity', of: ({ severity }) => severity },
  { name: 'check', of: ({ check }) => check },
  { name: 'title', of: ({ title }) => title },
  { name: 'risk_area', of: ({ risk_area: area }) => area },
  { name: 'source', of: ({ source }) => source },
  { name: 'cloud', of: ({ resource }) => resource.cloud },
  { name: 'account', of: ({ resource }) => resource.account },
  { name: 'region', of: ({ resource }) => resource.region },
  { name: 'type', of: ({ resource }) => resource.type },
  { name: 'name', of: ({ resource }) => resource.name },
  { name: 'resource', of: ({ resource }) => resource.id },
  { name: 'owner', of: ({ owner }) => owner },
  { name: 'opened_at', of: ({ opened_at: at }) => at },
  { name: 'due_at', of: ({ due_at: at }) => at },
  { name: 'last_seen', of: ({ last_seen: at }) => at },
  { name: 'fixed_at', of: ({ fixed_at: at }) => at },
  { name: 'attack_paths', of: ({ attack_paths: paths }) => paths },
];

/** By RFC 4180, with a line of names first. */
export async function* csvOf(findings: AsyncIterable<Finding>): AsyncGenerator<string> {
  yield csvRow(columns.map(({ name }) => name));
  for await (const finding of findings) yield csvRow(columns.map(({ of }) => String(of(finding) ?? '')));
}

/** JSON, one a line. */
export async function* linesOf(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}
