import type { Send, WireRequest, WireResponse } from '../../src/collect/transport/exchange.ts';
import { account, estate, refusals } from './aws.ts';
import { wireResponse } from './server.ts';

/** A second account: the example estate under other names, with a door to the first. */
export const partner = '210987654321';
export const externalId = 'keelson:4f1d';
export const roleOf = (id: string) => `arn:aws:iam::${id}:role/security/keelson`;
export const accounts = [
  { role: roleOf(account) },
  { role: roleOf(partner), external_id: externalId },
] as const;

/** Secrets of the credentials that are given for roles. */
export const secretsOf = (id: string) => ({
  AccessKeyId: `KEYOFROLE${id}`,
  SecretAccessKey: `wJalrXUtnFEMI/K7MDENG+${id}`,
  SessionToken: `FwoGZXIvYXdzEBYaD//${id}==`,
});

/** AWS for who may take a role in two accounts, one of which asks for an external id. */
export async function organisation(): Promise<Send> {
  const ours = await estate();
  return async (request) => {
    if (request.body?.includes('Action=AssumeRole')) return assumed(new URLSearchParams(request.body));
    const key = /Credential=([^/]+)\//.exec(request.headers['authorization'] ?? '')?.[1];
    if (key === secretsOf(account).AccessKeyId) return ours(request);
    if (key !== secretsOf(partner).AccessKeyId) return wireResponse(refusals.query(403, 'AccessDenied'));
    return opened(asPartner(await ours(asUs(request))));
  };
}

function assumed(form: URLSearchParams): WireResponse {
  const known = accounts.find(({ role }) => role === form.get('RoleArn'));
  if (!known || ('external_id' in known && known.external_id !== form.get('ExternalId'))) {
    const message = `User: arn:aws:iam::999999999999:user/scan is not authorized to perform: sts:AssumeRole on resource: ${form.get('RoleArn')}`;
    return wireResponse(refusals.query(403, 'AccessDenied', message));
  }
  const id = known.role.split(':')[4] ?? '';
  const given = { ...secretsOf(id), Expiration: new Date(Date.now() + 3_600_000).toISOString() };
  const fields = Object.entries(given).map(([name, value]) => `<${name}>${value}</${name}>`);
  return wireResponse({
    headers: { 'content-type': 'text/xml' },
    body: `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser><AssumedRoleId>AROA:keelson</AssumedRoleId></AssumedRoleUser><Credentials>${fields.join('')}</Credentials></AssumeRoleResult></AssumeRoleResponse>`,
  });
}

const asUs = (request: WireRequest): WireRequest => ({
  ...request,
  url: request.url.replaceAll(partner, account).replaceAll('partner', 'meridian'),
  ...(request.body !== undefined && {
    body: request.body.replaceAll(partner, account).replaceAll('partner', 'meridian'),
  }),
});

const asPartner = (response: WireResponse): WireResponse => ({
  ...response,
  body: response.body.replaceAll(account, partner).replaceAll('meridian', 'partner'),
});

/** The first account may read one of the second's buckets and take one of its roles, as far as these are concerned. */
function opened(response: WireResponse): WireResponse {
  if (!response.body.includes('"Results"')) return response;
  const { Results: rows, ...rest } = JSON.parse(response.body) as { Results: string[] };
  const root = { AWS: `arn:aws:iam::${account}:root` };
  const open = (row: string) => {
    const item = JSON.parse(row) as {
      arn: string;
      configuration: object;
      supplementaryConfiguration: object;
    };
    if (item.arn.endsWith(':::partner-freight-contracts')) {
      const Resource = 'arn:aws:s3:::partner-freight-contracts/*';
      const statement = { Sid: 'Ours', Effect: 'Allow', Principal: root, Action: 's3:GetObject', Resource };
      item.supplementaryConfiguration = {
        ...item.supplementaryConfiguration,
        BucketPolicy: { policyText: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }) },
      };
    }
    if (item.arn.endsWith('role/research-lead')) {
      const statement = { Effect: 'Allow', Principal: root, Action: 'sts:AssumeRole' };
      item.configuration = {
        ...item.configuration,
        assumeRolePolicyDocument: encodeURIComponent(JSON.stringify({ Statement: [statement] })),
      };
    }
    return JSON.stringify(item);
  };
  return { ...response, body: JSON.stringify({ ...rest, Results: rows.map(open) }) };
}
