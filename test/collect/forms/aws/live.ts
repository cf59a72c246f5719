import { collect } from '../../../../src/collect/run.ts';
import type { Send, WireResponse } from '../../../../src/collect/transport/exchange.ts';
import type { Inventory } from '../../../../src/generated/inventory.ts';

/**
 * Answers by `GET service/path` or by the operation of a service that has one address, in XML where it answers so, and what AWS Config
 * recorded.
 */
export type Live = Readonly<Record<string, unknown>> & { readonly Config?: readonly object[] };

/** The document of a live scan of an account that gives these answers, and has nothing else. */
export function ofLive(live: Live): Promise<Inventory> {
  return collect({
    scope: { aws: { regions: ['us-east-1'] } },
    replay: accountWith(live),
    signal: AbortSignal.timeout(60_000),
    collectedAt: '2026-11-20T06:00:00Z',
  });
}

function accountWith(live: Live): Send {
  return async ({ method, url, headers, body }) => {
    const action = new URLSearchParams(body ?? '').get('Action');
    if (action !== null) return xml(queried(action, live));
    const { host, pathname } = new URL(url);
    const operation = headers['x-amz-target']?.replace('StarlingDoveService.', '');
    return json(
      operation === undefined
        ? (live[`${method} ${host.split('.')[0] ?? ''}${pathname}`] ?? {})
        : (configuration(operation, live.Config ?? []) ?? live[operation] ?? {}),
    );
  };
}

/** Services that answer in XML: what is given of them is text. */
function queried(action: string, live: Live): string {
  const given = live[action];
  if (typeof given === 'string') return given;
  if (action === 'DescribeRegions') return regions;
  return action === 'GetCallerIdentity'
    ? identity
    : `<${action}Response><${action}Result/></${action}Response>`;
}

/** AWS Config, which records everything. */
function configuration(operation: string, items: readonly object[]): unknown {
  switch (operation) {
    case 'DescribeConfigurationRecorders':
      return { ConfigurationRecorders: [{ name: 'default', recordingGroup: recordsAll }] };
    case 'DescribeConfigurationRecorderStatus':
      return { ConfigurationRecordersStatus: [{ name: 'default', recording: true, lastStatus: 'SUCCESS' }] };
    case 'SelectResourceConfig':
      return { Results: items.map((item) => JSON.stringify(item)) };
    default:
      return undefined;
  }
}

const recordsAll = {
  allSupported: true,
  includeGlobalResourceTypes: true,
  recordingStrategy: { useOnly: 'ALL_SUPPORTED_RESOURCE_TYPES' },
};

const identity =
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/reader</Arn><UserId>U</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';
const regions =
  '<DescribeRegionsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><regionInfo><item><regionName>us-east-1</regionName><optInStatus>opt-in-not-required</optInStatus></item></regionInfo></DescribeRegionsResponse>';

function json(body: unknown): WireResponse {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function xml(body: string): WireResponse {
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}
