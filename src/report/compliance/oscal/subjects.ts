import type { ComplianceControl, ComplianceResource } from '../../../generated/compliance.ts';
import type { OscalContext } from './context.ts';
import { line, property } from './text.ts';

/** The resources that something was said of, each once, as items of an inventory. */
export function inventoryItems(context: OscalContext) {
  const resources = new Map<string, ComplianceResource>();
  for (const control of context.framework.controls) {
    for (const resource of resourcesOf(control)) resources.set(itemOf(context, resource), resource);
  }
  return [...resources].map(([uuid, { id, name, type, cloud, account, region, file, line: at }]) => ({
    uuid,
    description: line(`${name} (${type})`),
    props: [
      property('asset-id', id),
      property('resource-type', type),
      property('cloud', cloud),
      ...(account === '' ? [] : [property('account', account)]),
      ...(region === '' ? [] : [property('region', region)]),
      ...(file === undefined ? [] : [property('file', `${file}:${at ?? 1}`)]),
    ],
  }));
}

function resourcesOf({ findings, open, passes }: ComplianceControl): ComplianceResource[] {
  return [...findings, ...open, ...passes].map(({ resource }) => resource);
}

/** A resource as what an observation is about. */
export function subjectOf(context: OscalContext, resource: ComplianceResource) {
  return {
    'subject-uuid': itemOf(context, resource),
    type: 'inventory-item',
    title: line(resource.name),
  };
}

function itemOf({ uuid }: OscalContext, { cloud, type, id }: ComplianceResource): string {
  return uuid('resource', cloud, type, id);
}
