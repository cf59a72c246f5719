import type { Sink } from '../../collector.ts';
import type { ApiCall } from '../../transport/declared.ts';
import { mapLimit } from '../../transport/limit.ts';
import { ReadError } from '../../transport/problem.ts';
import type { DenyRule } from '../access/deny-policy.ts';
import type { Known } from '../access/world.ts';
import { record, records, text, texts, type Json } from '../resource/json.ts';
import { lastSegment } from '../resource/names.ts';
import { serviceAccountType } from '../resource/resource-types.ts';
import type { GcpSession } from '../session/session.ts';

const host = 'iam.googleapis.com';
const list = 'iam:policies.listPolicies';
const get = 'iam:policies.get';

export const denyPolicyCalls: readonly ApiCall[] = [
  { request: `GET ${host}/v2/policies/{}/denypolicies`, permissions: ['iam.denypolicies.list'] },
  { request: `GET ${host}/v2/policies/{}/denypolicies/{}`, permissions: ['iam.denypolicies.get'] },
];

/**
 * The deny policies of the projects that are read, and of all that holds these: what is denied above a scope is denied in it. Lists have
 * no rules, so each policy is asked for.
 * https://cloud.google.com/iam/docs/reference/rest/v2/policies
 */
export async function readDenyRules(session: GcpSession, sink: Sink): Promise<Known['denyRules']> {
  const read = await mapLimit([...containersIn(session)], 4, async ([container, source]) => {
    const about = {
      call: list,
      permission: 'iam.denypolicies.list',
      resource: `//cloudresourcemanager.googleapis.com/${container}`,
      types: [serviceAccountType],
    };
    const rules = await sink.attempt(source, about, () => rulesAt(session, container));
    return [container, rules] as const;
  });
  const rules = new Map(read);
  return (container) => rules.get(container);
}

/** Containers with the source of the first project that they hold. */
function containersIn({ directory, containers }: GcpSession): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, ancestors, source } of directory.projects) {
    for (const name of [`projects/${id}`, ...ancestors]) found.set(name, found.get(name) ?? source);
  }
  for (const { ancestors, source } of containers) {
    for (const name of ancestors.filter((one) => !one.startsWith('projects/'))) {
      found.set(name, found.get(name) ?? source);
    }
  }
  return found;
}

async function rulesAt({ rest }: GcpSession, container: string): Promise<DenyRule[]> {
  const point = encodeURIComponent(`cloudresourcemanager.googleapis.com/${container}`);
  const base = `https://${host}/v2/policies/${point}/denypolicies`;
  const { items } = await rest.list(list, container, base, 'policies');
  const policies = await mapLimit(items, 4, async (item) => {
    const id = lastSegment(text(item['name']) ?? '');
    if (id === '')
      throw new ReadError('unexpected_shape', `${list} of ${container}: a policy without a name`);
    const policy = await rest.get(get, container, `${base}/${id}`);
    return rulesOf(`${id} on ${container}`, policy);
  });
  return policies.flat();
}

/** @throws ReadError: a rule that cannot be read must not be taken for none. */
function rulesOf(policy: string, { rules }: Json): DenyRule[] {
  if (rules !== undefined && !Array.isArray(rules)) {
    throw new ReadError('unexpected_shape', `${get} of ${policy}: rules is not a list`);
  }
  return records(rules).map(({ denyRule }) => {
    const rule = record(denyRule);
    const expression = text(record(rule['denialCondition'])['expression']);
    if (!Array.isArray(rule['deniedPrincipals']) || !Array.isArray(rule['deniedPermissions'])) {
      throw new ReadError('unexpected_shape', `${get} of ${policy}: a rule that denies nothing to anybody`);
    }
    return {
      policy,
      deniedPrincipals: texts(rule['deniedPrincipals']),
      exceptionPrincipals: texts(rule['exceptionPrincipals']),
      deniedPermissions: texts(rule['deniedPermissions']),
      exceptionPermissions: texts(rule['exceptionPermissions']),
      denialCondition: expression,
    };
  });
}
