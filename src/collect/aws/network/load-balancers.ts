import type { XmlElement } from '../../syntax/xml.ts';
import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { instancesByAddress } from '../compute/instance.ts';
import {
  loadBalancerType,
  normaliseLoadBalancer,
  type Listener,
  type LoadBalancer,
  type Rule,
  type Target,
  type TargetGroup,
} from './load-balancer.ts';
import { markedPages, membersOf, numberAt, queryClient, textAt } from '../session/query-client.ts';
import type { Reader } from '../session/reader.ts';
import type { AwsSession } from '../session/session.ts';
import type { Tagged } from '../resource/tags.ts';
import { rpc } from '../session/wire.ts';

const host = 'elasticloadbalancing';
const Client = queryClient(host, '2015-12-01');
const types = [loadBalancerType];
const pageSize = { PageSize: '400' };

// What one question about tags takes.
const mostTagged = 20;

function permission(action: string): string {
  return `${host}:${action}`;
}

/** Load balancers: what is reached through them, from where, and whether they ask who is there. */
export const loadBalancers: Collector<AwsSession> = {
  id: 'aws-load-balancers',
  title: 'Load balancers',
  produces: types,
  calls: [
    'DescribeLoadBalancers',
    'DescribeListeners',
    'DescribeRules',
    'DescribeTargetGroups',
    'DescribeTargetHealth',
    'DescribeTags',
  ].map((action) => rpc(host, action, permission(action))),
  async collect(session, sink) {
    const instanceAt = instancesByAddress(session.configured('AWS::EC2::Instance'));
    await session.inEachScope(sink, async (reader) => {
      const balancers = await listed(reader, 'DescribeLoadBalancers', 'LoadBalancers');
      if (balancers.items.length === 0) return;
      const groups = await targetGroupsOf(reader);
      const tagged = await tagsOf(reader, balancers.items.map(arnOf));
      await mapLimit(balancers.items, 4, async (element) => {
        const balancer = loadBalancer(element);
        reader.put(
          normaliseLoadBalancer(reader.scope, balancer, {
            listeners: await listenersOf(reader, balancer),
            targetGroups: groups?.get(balancer.LoadBalancerArn) ?? (groups && []),
            tagged: tagged.get(balancer.LoadBalancerArn) ?? { tags: {}, unknown: ['/tags'] },
            instanceAt: (vpc, address) => instanceAt(reader.scope, vpc, address),
          }),
        );
      });
    });
  },
};

function listed(
  reader: Reader,
  action: string,
  list: string,
  parameters: Readonly<Record<string, string>> = pageSize,
  resource?: string,
) {
  return reader.list(
    { call: permission(action), types, ...(resource !== undefined && { resource }) },
    markedPages(reader.client(Client), action, parameters),
    (page) => membersOf(page, list),
  );
}

function arnOf(element: XmlElement): string {
  return textAt(element, 'LoadBalancerArn') ?? '';
}

function loadBalancer(element: XmlElement): LoadBalancer {
  return {
    LoadBalancerArn: arnOf(element),
    LoadBalancerName: textAt(element, 'LoadBalancerName'),
    DNSName: textAt(element, 'DNSName'),
    Scheme: textAt(element, 'Scheme'),
    Type: textAt(element, 'Type'),
    VpcId: textAt(element, 'VpcId'),
    IpAddressType: textAt(element, 'IpAddressType'),
    SecurityGroups: membersOf(element, 'SecurityGroups').map(({ text }) => text),
  };
}

async function listenersOf(reader: Reader, balancer: LoadBalancer): Promise<Listener[] | undefined> {
  const { LoadBalancerArn, Type } = balancer;
  const { items, complete } = await listed(
    reader,
    'DescribeListeners',
    'Listeners',
    { LoadBalancerArn, ...pageSize },
    LoadBalancerArn,
  );
  if (!complete) return undefined;
  return mapLimit(items, 4, async (element) => ({
    ListenerArn: textAt(element, 'ListenerArn'),
    Port: numberAt(element, 'Port'),
    Protocol: textAt(element, 'Protocol'),
    SslPolicy: textAt(element, 'SslPolicy'),
    MutualAuthentication: textAt(element, 'MutualAuthentication', 'Mode'),
    // Others have no rules but the default.
    Rules:
      Type === 'application'
        ? await rulesOf(reader, LoadBalancerArn, textAt(element, 'ListenerArn') ?? '')
        : [{ Priority: 'default', Actions: actionsOf(element, 'DefaultActions') }],
  }));
}

async function rulesOf(reader: Reader, resource: string, ListenerArn: string): Promise<Rule[] | undefined> {
  const { items, complete } = await listed(
    reader,
    'DescribeRules',
    'Rules',
    { ListenerArn, ...pageSize },
    resource,
  );
  return complete
    ? items.map((element) => ({
        Priority: textAt(element, 'Priority'),
        Actions: actionsOf(element, 'Actions'),
      }))
    : undefined;
}

/** Types of actions in the order in which they are done. */
function actionsOf(element: XmlElement, list: string): string[] {
  return membersOf(element, list)
    .toSorted((left, right) => (numberAt(left, 'Order') ?? 0) - (numberAt(right, 'Order') ?? 0))
    .flatMap((action) => textAt(action, 'Type') ?? []);
}

/** Target groups by load balancer, with what they hold; undefined when they could not be read. */
async function targetGroupsOf(reader: Reader): Promise<Map<string, TargetGroup[]> | undefined> {
  const { items, complete } = await listed(reader, 'DescribeTargetGroups', 'TargetGroups');
  if (!complete) return undefined;
  const used = items.filter((element) => membersOf(element, 'LoadBalancerArns').length > 0);
  const byBalancer = new Map<string, TargetGroup[]>();
  const groups = await mapLimit(used, 4, async (element) => ({
    group: await targetGroup(reader, element),
    balancers: membersOf(element, 'LoadBalancerArns').map(({ text }) => text),
  }));
  for (const { group, balancers } of groups) {
    for (const balancer of balancers) {
      byBalancer.set(balancer, [...(byBalancer.get(balancer) ?? []), group]);
    }
  }
  return byBalancer;
}

async function targetGroup(reader: Reader, element: XmlElement): Promise<TargetGroup> {
  const TargetGroupArn = textAt(element, 'TargetGroupArn') ?? '';
  return {
    TargetGroupArn,
    TargetGroupName: textAt(element, 'TargetGroupName'),
    TargetType: textAt(element, 'TargetType'),
    Protocol: textAt(element, 'Protocol'),
    Port: numberAt(element, 'Port'),
    VpcId: textAt(element, 'VpcId'),
    Targets: await targetsOf(reader, TargetGroupArn, membersOf(element, 'LoadBalancerArns')[0]?.text),
  };
}

async function targetsOf(
  reader: Reader,
  TargetGroupArn: string,
  resource: string | undefined,
): Promise<Target[] | undefined> {
  const action = 'DescribeTargetHealth';
  const about = { call: permission(action), types, ...(resource !== undefined && { resource }) };
  const answer = await reader.attempt(about, () => reader.client(Client).ask(action, { TargetGroupArn }));
  return (
    answer &&
    membersOf(answer, 'TargetHealthDescriptions').map((element) => ({
      Id: textAt(element, 'Target', 'Id') ?? '',
      Port: numberAt(element, 'Target', 'Port'),
      State: textAt(element, 'TargetHealth', 'State'),
    }))
  );
}

async function tagsOf(reader: Reader, arns: readonly string[]): Promise<Map<string, Tagged>> {
  const action = 'DescribeTags';
  const found = new Map<string, Tagged>();
  for (let start = 0; start < arns.length; start += mostTagged) {
    const asked = arns.slice(start, start + mostTagged);
    const parameters = Object.fromEntries(
      asked.map((arn, index) => [`ResourceArns.member.${index + 1}`, arn] as const),
    );
    const answer = await reader.attempt({ call: permission(action), types }, () =>
      reader.client(Client).ask(action, parameters),
    );
    for (const described of membersOf(answer, 'TagDescriptions')) {
      const tags = membersOf(described, 'Tags').map(
        (tag) => [textAt(tag, 'Key') ?? '', textAt(tag, 'Value') ?? ''] as const,
      );
      found.set(textAt(described, 'ResourceArn') ?? '', { tags: Object.fromEntries(tags), unknown: [] });
    }
  }
  return found;
}
