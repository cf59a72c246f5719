import type { AwsPlace } from '../../../report/asff/place.ts';
import type { SecurityHubSink } from '../../../generated/service.ts';

/** Credentials of the account of a finding: its role, or what the environment gives. */
export async function credentialsFor(
  { role, external_id: externalId }: SecurityHubSink,
  { partition, account, region }: AwsPlace,
) {
  const { fromNodeProviderChain, fromTemporaryCredentials } = await import('@aws-sdk/credential-providers');
  if (role === undefined) return fromNodeProviderChain();
  return fromTemporaryCredentials({
    params: {
      RoleArn: `arn:${partition}:iam::${account}:role/${role}`,
      RoleSessionName: 'keelson',
      ...(externalId !== undefined && { ExternalId: externalId }),
    },
    clientConfig: { region },
  });
}
