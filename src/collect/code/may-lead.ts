import { readResourceSchemas } from '../../schema/files.ts';
import type { MayLead } from './settle.ts';

let known: ReadonlySet<string> | undefined;

/** As the schemas of resources say who their neighbours are. */
export const mayLead: MayLead = (from, kind, to) => (known ??= edges()).has(key(from, kind, to));

function edges(): ReadonlySet<string> {
  const schemas = readResourceSchemas();
  const types = new Map(schemas.map(({ name, type }) => [name, type] as const));
  return new Set(
    schemas.flatMap(({ type, relatedFrom }) =>
      Object.entries(relatedFrom).flatMap(([kind, names]) =>
        names.map((name) => key(types.get(name) ?? name, kind, type)),
      ),
    ),
  );
}

function key(from: string, kind: string, to: string): string {
  return `${from} ${kind} ${to}`.toLowerCase();
}
