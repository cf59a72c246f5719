import { identityPart, segmentsOf } from '../../code/token.ts';
import type { Template } from '../syntax/expression.ts';

/** Where a template is deployed. */
export interface DeploymentPlace {
  readonly level: Template['scope'];
  readonly subscription: string;
  /** Name of the resource group, of the level that has one. */
  readonly group: string;
  readonly managementGroup: string;
  /** What ids of resources begin with: the id of the place, '' of the tenant. */
  readonly prefix: string;
}

type Named = Omit<DeploymentPlace, 'prefix'>;

/** A place that nobody has named yet. */
export function placeOf(level: Template['scope']): DeploymentPlace {
  return placed({
    level,
    subscription: identityPart('subscription'),
    group: identityPart('resourceGroup'),
    managementGroup: identityPart('managementGroup'),
  });
}

export function groupPlace(around: DeploymentPlace, group: string, subscription?: string): DeploymentPlace {
  return placed({
    ...around,
    level: 'resourceGroup',
    group,
    subscription: subscription ?? around.subscription,
  });
}

export function subscriptionPlace(around: DeploymentPlace, subscription?: string): DeploymentPlace {
  return placed({ ...around, level: 'subscription', subscription: subscription ?? around.subscription });
}

/** The place that an id is of; undefined where it is a resource's, or not known. */
export function placeOfId(id: string, around: DeploymentPlace): DeploymentPlace | undefined {
  if (id === '/' || id === '') return placed({ ...around, level: 'tenant' });
  const [, first = '', subscription, second = '', third, fourth, ...rest] = segmentsOf(id);
  if (rest.length > 0) return undefined;
  if (/^subscriptions$/i.test(first) && subscription !== undefined) {
    if (second === '') return subscriptionPlace(around, subscription);
    return /^resourceGroups$/i.test(second) && third !== undefined && fourth === undefined
      ? groupPlace(around, third, subscription)
      : undefined;
  }
  const isManagementGroup =
    /^Microsoft\.Management$/i.test(subscription ?? '') && /^managementGroups$/i.test(second);
  return isManagementGroup && third !== undefined && fourth === undefined
    ? placed({ ...around, level: 'managementGroup', managementGroup: third })
    : undefined;
}

function placed(place: Named): DeploymentPlace {
  const { level, subscription, group, managementGroup } = place;
  const prefixes = {
    resourceGroup: `/subscriptions/${subscription}/resourceGroups/${group}`,
    subscription: `/subscriptions/${subscription}`,
    managementGroup: managementGroupId(managementGroup),
    tenant: '',
  };
  return { level, subscription, group, managementGroup, prefix: prefixes[level] };
}

export function managementGroupId(name: string): string {
  return `/providers/Microsoft.Management/managementGroups/${name}`;
}
