import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown, unknownValue } from '../../code/token.ts';
import { asRecord } from '../config/config-item.ts';
import type { Found } from '../resource/found.ts';
import { normaliseSecurityGroup } from '../network/security-group.ts';
import { codeScope } from './scope.ts';

/** A security group with its rules, those too that are declared beside it: of these code may say which way they go. */
export function declaredSecurityGroup({ id, configuration }: NativeResource): Found {
  const { rules, IpPermissions = [], ...own } = configuration;
  return normaliseSecurityGroup(codeScope, id, { ...own, IpPermissions: withRules(IpPermissions, rules) });
}

function withRules(permissions: unknown, rules: unknown): unknown {
  if (isUnknown(rules) || !Array.isArray(permissions)) return isUnknown(rules) ? rules : permissions;
  const inbound = (Array.isArray(rules) ? rules : []).flatMap((rule: unknown) => {
    const { type, ...permission } = asRecord(rule);
    if (type === 'egress') return [];
    return [type === 'ingress' ? permission : unknownValue('a rule that goes nobody knows which way')];
  });
  return [...(permissions as unknown[]), ...inbound];
}
