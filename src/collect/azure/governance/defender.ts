import type { Resource } from '../../../generated/inventory.ts';
import type { Collector } from '../../collector.ts';
import { childrenOf, type ChildList } from '../resource/children.ts';
import { resourceOf } from '../resource/resource.ts';
import type { AzureSession, GraphRow } from '../session/session.ts';

export const pricingType = 'Microsoft.Security/pricings';

const plans: ChildList = {
  segment: `providers/${pricingType}`,
  type: pricingType,
  apiVersion: '2024-01-01',
  permission: `${pricingType}/read`,
};

/** The plan of Defender for Cloud that watches AI services, by subscription. The other plans say nothing about AI. */
export const defender: Collector<AzureSession> = {
  id: 'azure-defender',
  title: 'Microsoft Defender for Cloud',
  produces: [pricingType],
  calls: [
    { request: `GET management.{}/subscriptions/{}/${plans.segment}`, permissions: [plans.permission] },
  ],

  async collect(session, sink) {
    for (const { id } of session.subscriptions) {
      const rows = await childrenOf(session, sink, { id: `/subscriptions/${id}` }, plans);
      for (const row of rows ?? []) {
        if (row.name.toLowerCase() === 'ai') sink.resource(plan(row));
      }
    }
  },
};

/** A plan of Defender for Cloud. */
export function plan(row: GraphRow): Resource {
  return resourceOf(row, { type: pricingType, kind: 'ai-settings' });
}
