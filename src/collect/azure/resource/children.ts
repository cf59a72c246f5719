import type { Resource } from '../../../generated/inventory.ts';
import type { AttemptContext, Sink } from '../../collector.ts';
import { sourceOf, type AzureSession, type GraphRow } from '../session/session.ts';

export interface ChildList {
  /** Path segment below the parent: deployments, providers/Microsoft.Insights/diagnosticSettings. */
  readonly segment: string;
  readonly type: string;
  readonly apiVersion: string;
  readonly permission: string;
}

/** The children of a resource that Resource Graph does not hold, undefined when they could not be read. */
export async function childrenOf(
  session: AzureSession,
  sink: Sink,
  parent: Pick<Resource, 'id'>,
  list: ChildList,
): Promise<GraphRow[] | undefined> {
  const about: AttemptContext = {
    call: `GET …/${list.segment}`,
    permission: list.permission,
    resource: parent.id,
    types: [list.type],
  };
  const rows = await sink.attempt(sourceOf(parent.id), about, () =>
    session.list<GraphRow>(`${parent.id}/${list.segment}`, list.apiVersion),
  );
  if (!rows) {
    session.missed.add(list.type);
  }
  return rows;
}
