import type { Resource } from '../../../generated/inventory.ts';
import type { Sink } from '../../collector.ts';
import type { ApiCall } from '../../transport/declared.ts';
import { childrenOf, type ChildList } from '../resource/children.ts';
import { edge, edgeTo } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { resourceOf } from '../resource/resource.ts';
import type { AzureSession, GraphRow } from '../session/session.ts';

export const diagnosticSettingType = 'Microsoft.Insights/diagnosticSettings';

const list: ChildList = {
  segment: 'providers/Microsoft.Insights/diagnosticSettings',
  type: diagnosticSettingType,
  apiVersion: '2021-05-01-preview',
  permission: 'Microsoft.Insights/diagnosticSettings/read',
};

/** The call that reads the diagnostic settings of a resource at this path. */
export function diagnosticSettingsCall(path: string): ApiCall {
  return { request: `GET ${path}/${list.segment}`, permissions: [list.permission] };
}

/**
 * Puts the diagnostic settings of a resource into the document.
 *
 * @param below path of a part of the resource that has them: /blobServices/default.
 * @returns the pointers of the resource that are unknown, since the settings could not be read.
 */
export async function putDiagnosticSettings(
  session: AzureSession,
  sink: Sink,
  resource: Resource,
  below = '',
): Promise<string[]> {
  const rows = await childrenOf(session, sink, { id: `${resource.id}${below}` }, list);
  for (const row of rows ?? []) {
    put(session, sink, diagnosticSetting(row, resource));
    sink.relate(edge(resource.id, 'logs-to', row.id, 'Microsoft.Insights/diagnosticSettings'));
  }
  return rows ? [] : ['/related/logs-to'];
}

/** A diagnostic setting of a resource; its region and tags are the resource's. */
export function diagnosticSetting(row: GraphRow, of: Resource): Found {
  const resource = resourceOf(row, {
    type: diagnosticSettingType,
    kind: 'logging',
    region: of.region,
    tags: of.tags,
  });
  return {
    resource,
    relationships: [
      ...edgeTo(resource, 'logs-to', 'workspaceId'),
      ...edgeTo(resource, 'logs-to', 'storageAccountId'),
      ...edgeTo(resource, 'logs-to', 'eventHubAuthorizationRuleId'),
    ],
  };
}
