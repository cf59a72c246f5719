import {
  IAMClient,
  ListServiceSpecificCredentialsCommand,
  paginateGetAccountAuthorizationDetails,
  type ListServiceSpecificCredentialsResponse,
  type ServiceSpecificCredentialMetadata,
} from '@aws-sdk/client-iam';
import type { Collector } from '../../collector.ts';
import type { ApiCall } from '../../transport/declared.ts';
import { surroundingsOf } from './roles.ts';
import { accountPolicies, newDetails, type AccountDetails } from './details.ts';
import { bedrockKeys, normaliseUser, userType, type Credential } from './user.ts';
import { newReader, type Reader } from '../session/reader.ts';
import type { AwsSession } from '../session/session.ts';

const listing = 'iam:ListServiceSpecificCredentials';
const details = 'iam:GetAccountAuthorizationDetails';
const dayInMilliseconds = 86_400_000;

/** Users with API keys of Bedrock, and all that they may do. Other users are left out. */
export const iamUsers: Collector<AwsSession> = {
  id: 'aws-iam-users',
  title: 'IAM users with Bedrock API keys',
  produces: [userType],
  calls: [call('ListServiceSpecificCredentials'), call('GetAccountAuthorizationDetails')],
  async collect(session, sink) {
    const [scope] = session.scopes;
    if (!scope) return;
    const reader = newReader(session, sink, scope);
    const { items } = await reader.list(
      { call: listing, types: [userType] },
      pages(reader.client(IAMClient)),
      (page) => page.ServiceSpecificCredentials,
    );
    const byUser = Map.groupBy(items, ({ UserName }) => UserName ?? '');
    if (byUser.size === 0) return;
    const account = await readDetails(reader);
    const around = surroundingsOf(session);
    for (const [userName, credentials] of byUser) {
      const known = account && accountPolicies(account, userName);
      reader.put(
        normaliseUser(
          scope,
          {
            arn: `arn:${scope.partition}:iam::${scope.account}:user/${userName}`,
            policies: undefined,
            ...known,
            userName,
            serviceSpecificCredentials: credentials.map(credential),
          },
          around,
          account?.documents ?? new Map(),
        ),
      );
    }
  },
};

function call(operation: string): ApiCall {
  return { request: `POST iam.{}amazonaws.com{}/#${operation}`, permissions: [`iam:${operation}`] };
}

/** Credentials of all users: the SDK has no paginator for them. */
async function* pages(client: IAMClient): AsyncGenerator<ListServiceSpecificCredentialsResponse> {
  let marker: string | undefined;
  do {
    const page: ListServiceSpecificCredentialsResponse = await client.send(
      new ListServiceSpecificCredentialsCommand({
        AllUsers: true,
        ServiceName: bedrockKeys,
        ...(marker !== undefined && { Marker: marker }),
      }),
    );
    yield page;
    marker = page.IsTruncated === true ? page.Marker : undefined;
  } while (marker !== undefined);
}

/** Users, groups and policies of the account: all pages, or none, since a part of them would say too little of a user. */
async function readDetails(reader: Reader): Promise<AccountDetails | undefined> {
  return reader.attempt({ call: details, types: [userType] }, async () => {
    const found = newDetails();
    const client = reader.client(IAMClient);
    for await (const page of paginateGetAccountAuthorizationDetails(
      { client, pageSize: 1000 },
      { Filter: ['User', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'] },
    )) {
      found.add(page);
    }
    return found;
  });
}

function credential(one: ServiceSpecificCredentialMetadata): Credential {
  const { CreateDate: created, ExpirationDate: expires } = one;
  return {
    serviceSpecificCredentialId: one.ServiceSpecificCredentialId,
    serviceName: one.ServiceName,
    status: one.Status,
    createDate: created,
    expirationDate: expires,
    ...(created &&
      expires && {
        credentialAgeDays: Math.ceil((expires.getTime() - created.getTime()) / dayInMilliseconds),
      }),
  };
}
