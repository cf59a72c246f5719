import type { Relationship, Resource } from '../../../generated/inventory.ts';
import { roleType } from '../../aws/iam/role.ts';
import { principalId } from '../../azure/resource/edges.ts';
import { actingPermissions } from '../../gcp/access/impersonation.ts';
import { holdsOneOf } from '../../gcp/access/roles.ts';
import { serviceAccountType } from '../../gcp/resource/resource-types.ts';
import { entraIdentities } from './identities.ts';
import { manyOf, recordOf, textOf, textsOf } from './one-or-many.ts';

const member =
  /^principal(?:Set)?:\/\/iam\.googleapis\.com\/projects\/[^/]+\/locations\/global\/workloadIdentityPools\/([^/]+)\/(subject|attribute\.[^/]+)\/(.+)$/;

/** Service accounts that their policies let others act as, who come through a pool. */
export function intoAccounts(live: readonly Resource[]): Relationship[] {
  const accounts = live.filter(({ type }) => type === serviceAccountType);
  if (accounts.length === 0) return [];
  const roles = new Map(
    live
      .filter(({ type }) => type === roleType)
      .flatMap((role) => {
        const name = assumedName(role.id);
        return name === undefined ? [] : [[name, role.id] as const];
      }),
  );
  const principals = new Set(entraIdentities(live).map(({ id }) => id));
  return accounts.flatMap(({ id: account, properties }) =>
    manyOf(recordOf(properties['iamPolicy'])['bindings'])
      .map(recordOf)
      .filter(({ role }) => holdsOneOf(textOf(role) ?? '', actingPermissions))
      .flatMap(({ role, members, condition }) =>
        textsOf(members).flatMap((text) => {
          const [, pool = '', by = '', value = ''] = member.exec(text) ?? [];
          const from = roles.get(sessionless(value)) ?? (by === 'subject' ? entra(value) : undefined);
          const evidence = `${textOf(role)}: ${by} of pool ${pool}${condition === undefined ? '' : ', on conditions'}`;
          return from === undefined ? [] : [{ from, to: account, kind: 'can-assume' as const, evidence }];
        }),
      ),
  );

  function entra(value: string): string | undefined {
    const id = principalId(value);
    return principals.has(id) ? id : undefined;
  }
}

/** The name that a role has once it was assumed, which has no path: arn:aws:sts::ACCOUNT:assumed-role/NAME */
function assumedName(arn: string): string | undefined {
  const [, partition, account, name] = /^arn:([^:]+):iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  return name === undefined ? undefined : `arn:${partition}:sts::${account}:assumed-role/${name}`;
}

/** The same without the session, which whoever assumes it chooses. */
function sessionless(value: string): string {
  return value.replace(/^(arn:[^:]+:sts::\d+:assumed-role\/[^/]+)\/.*$/, '$1');
}
