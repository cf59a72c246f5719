import type { Result } from '../../generated/report.ts';

const clouds = {
  aws: { provider: 'AWS', account: { type_id: 10, type: 'AWS Account' } },
  azure: { provider: 'Azure', account: { type_id: 13, type: 'Azure Subscription' } },
  gcp: { provider: 'GCP', account: { type_id: 11, type: 'GCP Project' } },
} as const;

type Cloud = (typeof clouds)[keyof typeof clouds];

function cloudNamed(name: string): Cloud | undefined {
  return Object.hasOwn(clouds, name) ? clouds[name as keyof typeof clouds] : undefined;
}

/**
 * The objects of OCSF's profile `cloud` for a resource; undefined for what is in no cloud. What code declares is in no account
 * yet: where its results name one, it is the repository.
 */
export function cloudOf({ cloud: name, account, region, file }: Result['resource']): object | undefined {
  const known = cloudNamed(name);
  return (
    known && {
      provider: known.provider,
      ...(region !== '' && { region }),
      ...(file === undefined && account !== '' && { account: { uid: account, ...known.account } }),
    }
  );
}

/** Attributes that the profile adds to a resource. */
export function cloudAttributesOf({ cloud: name, region }: Result['resource']): object {
  const known = cloudNamed(name);
  return known ? { provider: known.provider, ...(region !== '' && { region }) } : {};
}
