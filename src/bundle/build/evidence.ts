import { KeelsonError } from '../../errors.ts';
import type { ResourceSchema } from '../../schema/files.ts';
import { hasPath } from '../../schema/paths.ts';
import type { Check } from './annotations.ts';
import type { ModuleReads } from './reads/reads.ts';

/** An evidence path, taken apart for the rule that tells the unknown from the rest. */
export interface EvidencePath {
  readonly path: string;
  /** JSON pointer into the resource up to the first list: /properties/a/b, /related/logs-to. */
  readonly pointer: string;
  /** For properties of neighbours: which edge, and the pointer into the neighbour. */
  readonly neighbour?: {
    readonly side: 'related' | 'related_from';
    readonly edge: string;
    readonly pointer: string;
    /** Reads the edge itself, which is known also where its other end is not in the document. */
    readonly edge_only: boolean;
  };
}

/** Takes `properties.list[].field` or `related.logs-to[].properties.logs[].enabled` apart. */
export function evidencePath(path: string): EvidencePath {
  const [side, edge] = path.split(/[.[]/, 2);
  if ((side === 'related' || side === 'related_from') && edge !== undefined) {
    const rest = path.slice(side.length + 1 + edge.length).replace(/^\[\]\.?/, '');
    const neighbour = { side, edge, pointer: pointerOf(rest), edge_only: /^(edge|id)\b/.test(rest) } as const;
    return { path, pointer: `/${side}/${edge}`, neighbour };
  }
  return { path, pointer: pointerOf(path) };
}

function pointerOf(path: string): string {
  const names = path.split('[]')[0]?.split('.').filter(Boolean) ?? [];
  return names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * Refuses a check whose evidence does not cover what its rules read (an unknown value could then pass),
 * or names a path that the schema of its type does not have.
 *
 * @throws KeelsonError POLICY_INVALID
 */
export function proveEvidence(
  check: Check,
  reads: ModuleReads,
  schemas: ReadonlyMap<string, ResourceSchema>,
): void {
  const evidence = check.evidence.map(evidencePath);
  for (const read of reads.all) {
    if (needsEvidence(read) && !evidence.some(({ pointer }) => overlap(pointer, pointerOf(read)))) {
      throw new KeelsonError(
        'POLICY_INVALID',
        `${check.file}: the rules read input.${read}, which evidence does not name`,
      );
    }
  }
  for (const side of ['related', 'related_from'] as const) {
    proveEdges(check, side, evidence);
  }
  const schema = schemas.get(check.schema);
  if (!schema) {
    throw new KeelsonError(
      'POLICY_INVALID',
      `${check.file}: there is no schema schemas/resources/${check.schema}.json`,
    );
  }
  for (const path of check.evidence) {
    if (!exists(path, schema, schemas)) {
      throw new KeelsonError(
        'POLICY_INVALID',
        `${check.file}: evidence ${path} is not in schemas/resources/${check.schema}.json`,
      );
    }
  }
}

// Only these can be unknown; the rest of the envelope is always there.
function needsEvidence(read: string): boolean {
  return /^(properties|related|related_from|ai)(\.|$)/.test(read);
}

function proveEdges(check: Check, side: 'related' | 'related_from', evidence: readonly EvidencePath[]): void {
  const declared = new Set(check[side] ?? []);
  for (const { path, neighbour } of evidence) {
    if (neighbour?.side === side && !declared.has(neighbour.edge)) {
      throw new KeelsonError(
        'POLICY_INVALID',
        `${check.file}: evidence ${path} needs custom.${side}: [${neighbour.edge}]`,
      );
    }
  }
  for (const edge of declared) {
    if (!evidence.some(({ neighbour }) => neighbour?.side === side && neighbour.edge === edge)) {
      throw new KeelsonError(
        'POLICY_INVALID',
        `${check.file}: custom.${side} names ${edge}, evidence does not`,
      );
    }
  }
}

function overlap(left: string, right: string): boolean {
  return `${left}/`.startsWith(`${right}/`) || `${right}/`.startsWith(`${left}/`);
}

function exists(path: string, schema: ResourceSchema, schemas: ReadonlyMap<string, ResourceSchema>): boolean {
  const { neighbour } = evidencePath(path);
  if (neighbour) {
    const names = (neighbour.side === 'related' ? schema.related : schema.relatedFrom)[neighbour.edge];
    const rest = path.split(`${neighbour.edge}[].`, 2)[1];
    return (
      names !== undefined &&
      (rest === undefined || names.some((name) => hasPath(schemas.get(name)?.schema, rest)))
    );
  }
  return hasPath(schema.schema, path);
}
