import { functionArn, type Place } from '../resource/arn.ts';
import { edgesFrom, plain, resourceIn, type EdgeTarget, type Found } from '../resource/found.ts';
import { instanceArn } from '../compute/instance.ts';
import type { AwsScope } from '../session/scope.ts';
import { securityGroupArn } from './security-group.ts';
import type { Tagged } from '../resource/tags.ts';

export const loadBalancerType = 'AWS::ElasticLoadBalancingV2::LoadBalancer';

/** A load balancer, in the words of its service. */
export interface LoadBalancer {
  readonly LoadBalancerArn: string;
  readonly LoadBalancerName: string | undefined;
  readonly DNSName: string | undefined;
  /** internet-facing or internal. */
  readonly Scheme: string | undefined;
  /** application, network or gateway. */
  readonly Type: string | undefined;
  readonly VpcId: string | undefined;
  readonly IpAddressType: string | undefined;
  readonly SecurityGroups: readonly string[];
}

export interface Listener {
  readonly ListenerArn: string | undefined;
  readonly Port: number | undefined;
  readonly Protocol: string | undefined;
  readonly SslPolicy: string | undefined;
  /** off, passthrough or verify. */
  readonly MutualAuthentication: string | undefined;
  /** What it does with requests; undefined when it could not be read. */
  readonly Rules: readonly Rule[] | undefined;
}

/** What is done with requests that a rule covers: its actions in their order. */
export interface Rule {
  readonly Priority: string | undefined;
  readonly Actions: readonly string[];
}

export interface TargetGroup {
  readonly TargetGroupArn: string;
  readonly TargetGroupName: string | undefined;
  /** instance, ip, lambda or alb. */
  readonly TargetType: string | undefined;
  readonly Protocol: string | undefined;
  readonly Port: number | undefined;
  readonly VpcId: string | undefined;
  /** undefined when they could not be read. */
  readonly Targets: readonly Target[] | undefined;
}

export interface Target {
  readonly Id: string;
  readonly Port: number | undefined;
  readonly State: string | undefined;
}

/** What lies around a load balancer, as far as it could be read. */
export interface LoadBalancerParts {
  readonly listeners: readonly Listener[] | undefined;
  readonly targetGroups: readonly TargetGroup[] | undefined;
  readonly tagged: Tagged;
  /** Gives the instance that has an address within a VPC. */
  readonly instanceAt: (vpc: string | undefined, address: string) => string | undefined;
}

const authenticating = new Set(['authenticate-oidc', 'authenticate-cognito', 'jwt-validation']);

/**
 * A load balancer with its listeners, and what it routes to. A listener authenticates where each of its rules that lets requests through
 * asks who is there first.
 */
export function normaliseLoadBalancer(
  scope: AwsScope,
  balancer: LoadBalancer,
  { listeners, targetGroups, tagged, instanceAt }: LoadBalancerParts,
): Found {
  const { LoadBalancerArn: id, SecurityGroups } = balancer;
  const routed = (targetGroups ?? []).map((group) => targetsOf(scope, group, instanceAt));
  return {
    resource: resourceIn(scope, {
      id,
      type: loadBalancerType,
      kind: 'network-endpoint',
      name: balancer.LoadBalancerName ?? id,
      tags: tagged.tags,
      properties: plain({
        ...balancer,
        Listeners: listeners?.map((listener) => ({ ...listener, ...behaviourOf(listener) })),
        TargetGroups: targetGroups,
      }),
      unknown: [
        ...tagged.unknown,
        ...(listeners
          ? listeners.flatMap(({ Rules }, index) =>
              Rules
                ? []
                : ['Rules', 'Forwards', 'Authenticates'].map(
                    (name) => `/properties/Listeners/${index}/${name}`,
                  ),
            )
          : ['/properties/Listeners']),
        ...(targetGroups
          ? targetGroups.flatMap(({ Targets }, index) =>
              Targets ? [] : [`/properties/TargetGroups/${index}/Targets`],
            )
          : ['/properties/TargetGroups']),
        ...(targetGroups && routed.every(({ complete }) => complete) ? [] : ['/related/routes-to']),
      ],
    }),
    relationships: edgesFrom(id, [
      ...routed.flatMap(({ edges }) => edges),
      ...SecurityGroups.map((group): EdgeTarget => [
        'guarded-by',
        securityGroupArn(scope, group),
        'SecurityGroups[]',
      ]),
    ]),
  };
}

function behaviourOf({ Rules: rules }: Listener): { Forwards?: boolean; Authenticates?: boolean } {
  if (!rules) return {};
  const forwarding = rules.filter(({ Actions }) => Actions.includes('forward'));
  return {
    Forwards: forwarding.length > 0,
    Authenticates:
      forwarding.length > 0 &&
      forwarding.every(({ Actions }) => Actions.some((action) => authenticating.has(action))),
  };
}

/** What a target group holds: all of it, or what of it has a name in the account. */
function targetsOf(
  scope: AwsScope,
  group: TargetGroup,
  instanceAt: LoadBalancerParts['instanceAt'],
): { edges: EdgeTarget[]; complete: boolean } {
  const targets = (group.Targets ?? []).map(({ Id }) => targetId(scope, group, Id, instanceAt));
  const evidence = `target group ${group.TargetGroupName ?? group.TargetGroupArn}`;
  return {
    edges: targets.flatMap((to): EdgeTarget[] => (to === undefined ? [] : [['routes-to', to, evidence]])),
    complete: group.Targets !== undefined && !targets.includes(undefined),
  };
}

/** The id of a target; undefined for an address that no instance of the account has. */
function targetId(
  place: Place,
  { TargetType: type, VpcId: vpc }: TargetGroup,
  id: string,
  instanceAt: LoadBalancerParts['instanceAt'],
): string | undefined {
  if (type === 'instance') return instanceArn(place, id);
  if (type === 'ip') return instanceAt(vpc, id);
  if (type === 'lambda') return functionArn(id);
  return id.startsWith('arn:') ? id : undefined;
}

/** The load balancer of a listener's ARN; undefined for any other. */
export function loadBalancerOfListener(arn: string): string | undefined {
  return /^arn:[^:]+:elasticloadbalancing:[^:]*:[^:]*:listener\/(?:app|net|gwy)\/[^/]+\/[^/]+\/[^/]+$/.test(
    arn,
  )
    ? arn.replace(':listener/', ':loadbalancer/').replace(/\/[^/]+$/, '')
    : undefined;
}
