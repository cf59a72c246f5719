import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { Collector } from '../../collector.ts';
import { permissionsOf } from '../access/edges.ts';
import type { Asset, FoundPolicy } from '../session/assets.ts';
import { customRolesIn } from './custom-roles.ts';
import { denyPolicyCalls, readDenyRules } from './deny-policies.ts';
import type { Directory } from '../resource/directory.ts';
import { resourceOf, withDefaults, without } from '../resource/found.ts';
import type { IamPolicy } from './iam-policy.ts';
import { text } from '../resource/json.ts';
import { lastSegment } from '../resource/names.ts';
import type { GcpSession } from '../session/session.ts';
import { aiTypes, exposedTypes, folderType, organizationType } from '../resource/resource-types.ts';
import { outsideTypes, projectType, roleType } from '../resource/resource-types.ts';
import { serviceAccountKeyType, serviceAccountType } from '../resource/resource-types.ts';

/**
 * Service accounts with their keys, and what those that AI resources or exposed ones run as may do. It follows the edges
 * of the other collectors and comes last.
 */
export const iam: Collector<GcpSession> = {
  id: 'gcp-iam',
  title: 'Service accounts',
  produces: [serviceAccountType],
  calls: denyPolicyCalls,
  async collect(session, sink) {
    const { directory } = session;
    const assets = await session.assets(sink, [serviceAccountType, serviceAccountKeyType, roleType]);
    const keysUnread = session.mayMiss([serviceAccountKeyType]);
    const keys = Map.groupBy(
      assets.filter(({ type }) => type === serviceAccountKeyType),
      ({ name }) => name.replace(/\/keys\/[^/]*$/, ''),
    );
    const accounts = assets
      .filter(({ type }) => type === serviceAccountType)
      .map((asset) =>
        normaliseServiceAccount(
          asset,
          directory,
          session.policy(asset),
          keysUnread ? undefined : (keys.get(asset.name) ?? []),
        ),
      );
    const used = new Set(session.edges.filter(({ kind }) => kind === 'runs-as').map(({ to }) => to));
    const elsewhere = await session.policiesElsewhere(sink, outsideTypes);
    const holding = (elsewhere ?? []).map((found) => holderOf(found, directory));
    const { relationships, doubts } = permissionsOf(
      used,
      [...session.found, ...accounts, ...holding],
      directory,
      {
        customRoles: customRolesIn(assets),
        denyRules: await readDenyRules(session, sink),
        now: session.now,
      },
    );
    const holders = new Set(relationships.filter(isBroad).map(({ from }) => from));
    for (const account of accounts) {
      const unknown = [
        ...account.unknown,
        ...((session.policiesUnread || !elsewhere || doubts.has(`has-permission ${account.id}`)) &&
        !holders.has(account.id)
          ? ['/related/has-permission']
          : []),
        ...(doubts.has(`can-assume ${account.id}`) ? ['/related/can-assume'] : []),
        ...(session.mayMiss([...aiTypes, ...exposedTypes]) && !used.has(account.id)
          ? ['/related_from/runs-as']
          : []),
      ];
      session.put(sink, { resource: { ...account, unknown }, relationships: [] });
    }
    relationships.forEach((relationship) => sink.relate(relationship));
  },
};

/** A resource that is not in the document, as far as its policy tells: where permissions may lead. */
function holderOf({ name, type, policy, source }: FoundPolicy, directory: Directory): Resource {
  const asset = { name, type, data: {}, location: '', ancestors: [], source };
  return resourceOf(asset, directory, { kind: 'policy', properties: { iamPolicy: policy } });
}

const containers = [projectType, folderType, organizationType].map((type) => `//${type.split('/')[0]}/`);

/** Power over a whole project is certain, whatever policies elsewhere were not read. */
export function isBroad({ kind, to, level }: Relationship): boolean {
  return (
    kind === 'has-permission' &&
    (level === 'admin' || level === 'write') &&
    containers.some((prefix) => to.startsWith(prefix))
  );
}

/**
 * A service account with its keys as `keys` and the IAM policy set on it as `iamPolicy`.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts
 *
 * @param policy undefined where it could not be read.
 * @param keys undefined where they could not be read.
 */
export function normaliseServiceAccount(
  asset: Asset,
  directory: Directory,
  policy: IamPolicy | undefined,
  keys: readonly Asset[] | undefined,
): Resource {
  const { properties, defaults } = withDefaults(without(asset.data, ['oauth2ClientId']), { disabled: false });
  const email = text(asset.data['email']);
  return resourceOf(
    { ...asset, name: email === undefined ? asset.name : directory.serviceAccount(email) },
    directory,
    {
      kind: 'identity',
      name: email,
      properties: {
        ...properties,
        ...(keys && { keys: keys.map(keyFacts).toSorted((left, right) => (left.id < right.id ? -1 : 1)) }),
        ...(policy && { iamPolicy: policy }),
      },
      defaults,
      unknown: [...(policy ? [] : ['/properties/iamPolicy']), ...(keys ? [] : ['/properties/keys'])],
    },
  );
}

function keyFacts({ name, data }: Asset) {
  const { keyType, keyOrigin, keyAlgorithm, validAfterTime, validBeforeTime, disabled } = data;
  const facts = { keyType, keyOrigin, keyAlgorithm, validAfterTime, validBeforeTime, disabled };
  return {
    id: lastSegment(name),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  };
}
