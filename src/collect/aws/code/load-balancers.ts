import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown, unknownValue } from '../../code/token.ts';
import { asRecord, records, text } from '../config/config-item.ts';
import type { Found } from '../resource/found.ts';
import {
  loadBalancerType,
  normaliseLoadBalancer,
  type Listener,
  type LoadBalancer,
  type Rule,
  type TargetGroup,
} from '../network/load-balancer.ts';
import { isThereWith } from './certain.ts';
import { nameOf, taggedOf } from './item.ts';
import { byId, joinedBy } from './joined.ts';
import { codeScope } from './scope.ts';

export const listenerType = 'AWS::ElasticLoadBalancingV2::Listener';
export const listenerRuleType = 'AWS::ElasticLoadBalancingV2::ListenerRule';
export const targetGroupType = 'AWS::ElasticLoadBalancingV2::TargetGroup';

type Fields = Readonly<Record<string, unknown>>;

/** Load balancers that code declares, with the listeners, rules and target groups beside them. */
export function loadBalancersOf(natives: readonly NativeResource[]): (readonly [NativeResource, Found])[] {
  const ofType = (type: string) => natives.filter((native) => native.type === type);
  const [balancers, listeners] = [ofType(loadBalancerType), ofType(listenerType)];
  const listenersOf = joinedBy(listeners, 'LoadBalancerArn', balancers, ({ id }) => [id]);
  const rulesOf = joinedBy(ofType(listenerRuleType), 'ListenerArn', listeners, ({ id }) => [id]);
  const groupOf = byId(ofType(targetGroupType));

  return balancers.map((native) => {
    const own = listenersOf(native);
    const parts = own.items.map((listener) => {
      const rules = rulesOf(listener);
      const defaults = actionsOf(listener.configuration);
      const more = rules.items.map(({ configuration }) => ({
        Priority: text(configuration['Priority']),
        actions: actionsOf(configuration),
      }));
      const all = [{ Priority: 'default', actions: defaults }, ...more];
      return {
        listener,
        rules: rules.complete ? all : undefined,
        actions: all.map(({ actions }) => actions),
      };
    });
    const forwards = parts.flatMap(({ actions }) => actions);
    const isOpen = !own.complete || parts.some(({ rules }) => rules === undefined);
    const arns = forwards.flatMap((actions) => (actions ? actions.flatMap(targetsOf) : []));
    const groups = [...new Set(arns)].map((arn) => declaredGroup(native, arn, groupOf(arn)));
    return [
      native,
      normaliseLoadBalancer(codeScope, declaredBalancer(native), {
        listeners: own.complete
          ? parts.map(({ listener, rules }) => declaredListener(listener, rules))
          : undefined,
        targetGroups: isOpen || forwards.includes(undefined) ? undefined : groups,
        tagged: taggedOf(native),
        instanceAt: () => undefined,
      }),
    ] as const;
  });
}

function declaredBalancer(native: NativeResource): LoadBalancer {
  const { Scheme, Type, IpAddressType, SecurityGroups } = native.configuration;
  const groups = Array.isArray(SecurityGroups)
    ? SecurityGroups.filter((group) => typeof group === 'string')
    : SecurityGroups === undefined && Type === 'network'
      ? []
      : [unknownValue('the security groups')];
  return {
    LoadBalancerArn: native.id,
    LoadBalancerName: nameOf(native),
    DNSName: undefined,
    Scheme: text(Scheme),
    Type: text(Type),
    VpcId: undefined,
    IpAddressType: text(IpAddressType),
    SecurityGroups: groups,
  };
}

interface DeclaredRule {
  readonly Priority: string | undefined;
  readonly actions: readonly Fields[] | undefined;
}

function declaredListener(
  { configuration }: NativeResource,
  rules: readonly DeclaredRule[] | undefined,
): Listener {
  const { Port, Protocol, SslPolicy } = configuration;
  return {
    ListenerArn: undefined,
    Port: Port as number | undefined,
    Protocol: text(Protocol),
    SslPolicy: text(SslPolicy),
    MutualAuthentication: text(asRecord(configuration['MutualAuthentication'])['Mode']),
    Rules: rules?.every(({ actions }) => actions !== undefined) === true ? rules.map(ruleOf) : undefined,
  };
}

function ruleOf({ Priority, actions = [] }: DeclaredRule): Rule {
  return { Priority, Actions: actions.flatMap((action) => text(action['Type']) ?? []) };
}

/** Actions in their order; undefined where one of them is not known. */
function actionsOf({ Actions: given }: Fields): readonly Fields[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const actions = records(given);
  const isOpen = actions.some(({ Type: type }) => text(type) === undefined || isUnknown(type));
  return isOpen ? undefined : actions.toSorted((left, right) => orderOf(left) - orderOf(right));
}

function orderOf({ Order: order }: Fields): number {
  return typeof order === 'number' ? order : 0;
}

/** Target groups that an action hands requests to. */
function targetsOf(action: Fields): string[] {
  const several = asRecord(action['ForwardConfig'])['TargetGroups'];
  const named = [action['TargetGroupArn'], ...records(several).map((group) => group['TargetGroupArn'])];
  const unknown = isUnknown(several) ? [several] : [];
  return [...named.flatMap((arn) => text(arn) ?? []), ...unknown];
}

/** A target group; what it holds is known where code says so, since others may register there too. */
function declaredGroup(
  balancer: NativeResource,
  arn: string,
  group: NativeResource | undefined,
): TargetGroup {
  const { TargetType, Protocol, Port, Targets } = group?.configuration ?? {};
  const isKnown = group !== undefined && isThereWith(group, balancer) && Array.isArray(Targets);
  return {
    TargetGroupArn: arn,
    TargetGroupName: group && nameOf(group),
    TargetType: group && (text(TargetType) ?? 'instance'),
    Protocol: text(Protocol),
    Port: Port as number | undefined,
    VpcId: undefined,
    Targets: isKnown
      ? records(Targets).map((target) => ({
          Id: text(target['Id']) ?? unknownValue('a target'),
          Port: target['Port'] as number | undefined,
          State: undefined,
        }))
      : undefined,
  };
}
