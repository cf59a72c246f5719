import type { AwsScope, GcpScope, Scope } from '../generated/config.ts';
import { accountsOf } from './aws/accounts.ts';
import type { CloudId } from './cloud.ts';
import { cloudIds } from './clouds.ts';
import { accountFolder } from './transport/account-folder.ts';

/** What of a scope is collected by itself: a cloud, or an account of one. */
export interface Part {
  /** `aws`, or `aws/111122223333`. */
  readonly id: string;
  readonly cloud: CloudId;
  /** The account that alone is asked; undefined for a cloud as a whole. */
  readonly account?: string;
  /** Where answers of the account lie in a capture: others are asked the same. */
  readonly folder?: string;
  /** What its job gives: a document unless said otherwise. */
  readonly gives?: 'answers';
  /** The scope of the cloud that asks for no more. */
  readonly scope: NonNullable<Scope[CloudId]>;
}

/** The parts of a scope: accounts where a cloud names several by themselves, else its clouds. */
export function partsOf(scope: Scope): Part[] {
  return cloudIds.flatMap((cloud): Part[] => {
    const asked = scope[cloud];
    if (asked === undefined) return [];
    const accounts = [...(splits[cloud]?.(asked as never) ?? [])];
    return accounts.length === 0
      ? [{ id: cloud, cloud, scope: asked }]
      : accounts.map(([account, one]) => ({
          id: `${cloud}/${account}`,
          cloud,
          account,
          folder: accountFolder(cloud, account),
          scope: one,
        }));
  });
}

/** The scopes of the accounts that a cloud's scope names, by account. */
const splits: Partial<Record<CloudId, (scope: never) => Iterable<readonly [string, object]>>> = {
  aws: (scope: AwsScope) => accountsOf(scope),
};

/**
 * What of a scope may be collected by a job of its own. Scopes of Google are collected together, since collectors follow permissions from
 * one to another, but what they ask of each scope can be asked before: such a job gives answers in the place of a document.
 */
export function jobsOf(scope: Scope): Part[] {
  return partsOf(scope).flatMap((part) => {
    const { scopes = [] } = part.cloud === 'gcp' ? (part.scope as GcpScope) : {};
    const names = [...new Set(scopes)];
    return names.length < 2
      ? [part]
      : names.map((name): Part => ({
          id: `gcp/${name}`,
          cloud: 'gcp',
          account: name,
          gives: 'answers',
          scope: { ...part.scope, scopes: [name] },
        }));
  });
}

/** What of a scope a part is, by its id: none of it where the scope does not name it any more. */
export function scopeOfPart(scope: Scope, id: string): Scope {
  const [cloud] = id.split('/') as [CloudId];
  const part = id === cloud ? scope[cloud] : jobsOf(scope).find((one) => one.id === id)?.scope;
  return part === undefined ? {} : { [cloud]: part };
}
