import type { Result } from '../../generated/report.ts';
import { factsOf } from '../facts.ts';
import { levelOf } from '../report.ts';

/** A column of the table of results. */
export interface Column {
  readonly name: string;
  /** Empty where a result has none of it. */
  readonly of: (result: Result) => string;
}

const list = (items: readonly string[]) => items.join('; ');
const number = (value: number | undefined) => (value === undefined ? '' : String(value));

/** In an order that stays: new ones come last. docs/reports.md says what each is. */
export const columns: readonly Column[] = [
  { name: 'status', of: ({ status }) => status },
  { name: 'risk', of: (result) => (result.status === 'fail' ? levelOf(result) : '') },
  { name: 'severity', of: ({ severity }) => severity },
  { name: 'check', of: ({ check }) => check },
  { name: 'title', of: ({ title }) => title },
  { name: 'risk_area', of: ({ risk_area: area }) => area },
  { name: 'cloud', of: ({ resource }) => resource.cloud },
  { name: 'account', of: ({ resource }) => resource.account },
  { name: 'region', of: ({ resource }) => resource.region },
  { name: 'type', of: ({ resource }) => resource.type },
  { name: 'name', of: ({ resource }) => resource.name },
  { name: 'resource', of: ({ resource }) => resource.id },
  { name: 'file', of: ({ resource }) => resource.file ?? '' },
  { name: 'line', of: ({ resource, place }) => number(place?.line ?? resource.line) },
  { name: 'evidence', of: ({ evidence }) => list(factsOf(evidence)) },
  { name: 'message', of: ({ message }) => message ?? '' },
  { name: 'risk_factors', of: ({ risk }) => list(risk?.factors ?? []) },
  { name: 'remediation', of: ({ remediation }) => remediation.summary },
  { name: 'controls', of: ({ controls }) => list(controls) },
  { name: 'threats', of: ({ threats }) => list(threats) },
  { name: 'equivalents', of: ({ equivalents }) => list(equivalents) },
  { name: 'waiver_owner', of: ({ waiver }) => waiver?.owner ?? '' },
  { name: 'waiver_expires', of: ({ waiver }) => waiver?.expires ?? '' },
  { name: 'baseline', of: ({ baseline }) => baseline ?? '' },
  { name: 'fingerprint', of: ({ fingerprint }) => fingerprint },
];
