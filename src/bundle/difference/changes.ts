import type { BundleDifference, ChangedField } from '../../generated/bundle-difference.ts';
import type { VersioningChanges } from '../../generated/versioning.ts';
import type { Compared } from './compared.ts';

/** A kind of change as policies/versioning.yaml names them, and what changed so. */
export interface Change {
  readonly kind: keyof VersioningChanges;
  readonly subjects: readonly string[];
}

type Found = Omit<BundleDifference, 'proposal' | 'estate'>;

const severities = ['low', 'medium', 'high', 'critical'];

/** The changes in a difference that count for the version, without those of nothing. */
export function changesIn(found: Found, old: Compared, now: Compared): Change[] {
  const { checks, frameworks } = found;
  const fields = checks.changed.flatMap(({ id, metadata }) => metadata.map((field) => ({ id, ...field })));
  const of = (name: string) => fields.filter(({ field }) => field === name);
  const bundle = new Map(found.bundle.map((field) => [field.field, field]));
  const ownFields = new Set(['evidence', 'severity', 'types', 'controls']);
  const moduleOnly = old.module !== now.module && found.rules_compared;
  const changes: Change[] = [
    { kind: 'format-changed', subjects: told(bundle.get('format')) },
    { kind: 'roots-changed', subjects: now.roots.filter((root) => !old.roots.includes(root)) },
    { kind: 'check-removed', subjects: checks.removed.map(({ id }) => id) },
    { kind: 'check-renamed', subjects: checks.renamed.map(({ from, to }) => `${from} is ${to}`) },
    {
      kind: 'type-removed',
      subjects: of('types').flatMap(({ id, before, after }) => lacking(id, before, after)),
    },
    { kind: 'framework-removed', subjects: frameworks.removed },
    { kind: 'check-added', subjects: checks.added.map(({ id }) => id) },
    {
      kind: 'type-added',
      subjects: of('types').flatMap(({ id, before, after }) => lacking(id, after, before)),
    },
    {
      kind: 'verdict-changed',
      subjects: checks.changed.filter(({ verdict }) => verdict.length > 0).map(idOf),
    },
    { kind: 'verdict-unknown', subjects: rulesUnknown(found, old, now) },
    { kind: 'evidence-changed', subjects: of('evidence').map(idOf) },
    { kind: 'severity-raised', subjects: of('severity').filter(raised).map(idOf) },
    {
      kind: 'severity-lowered',
      subjects: of('severity')
        .filter((field) => !raised(field))
        .map(idOf),
    },
    { kind: 'risk-changed', subjects: found.risk },
    { kind: 'data-changed', subjects: found.data },
    { kind: 'framework-added', subjects: frameworks.added },
    { kind: 'controls-changed', subjects: frameworks.changed.map(idOf) },
    {
      kind: 'text-changed',
      subjects: fields.filter(({ field }) => !ownFields.has(field)).map(({ id, field }) => `${id} ${field}`),
    },
    {
      kind: 'built-otherwise',
      subjects: [...told(bundle.get('opa')), ...(moduleOnly ? ['policy.wasm'] : [])],
    },
  ];
  return changes.filter(({ subjects }) => subjects.length > 0);
}

const idOf = ({ id }: { readonly id: string }) => id;

function told(field: ChangedField | undefined): string[] {
  return field ? [`${field.field} ${String(field.before)} is ${String(field.after)}`] : [];
}

/** Types of the first list that are not in the second. */
function lacking(id: string, types: unknown, others: unknown): string[] {
  return (types as string[])
    .filter((type) => !(others as string[]).includes(type))
    .map((type) => `${id} ${type}`);
}

function raised({ before, after }: ChangedField): boolean {
  return severities.indexOf(String(after)) > severities.indexOf(String(before));
}

function rulesUnknown({ rules_compared: compared }: Found, old: Compared, now: Compared): string[] {
  if (compared || (old.module !== undefined && old.module === now.module)) return [];
  return [old, now].filter(({ source }) => !source).map(({ name }) => `${name} came without its source`);
}
