import { messageOf } from '../../../errors.ts';
import type { SecurityHubSink } from '../../../generated/service.ts';
import type { AwsPlace } from '../../../report/asff/place.ts';
import { DeliveryProblem } from '../request/problem.ts';
import { addressOf, send, type Post } from '../request/send.ts';
import type { DeliveryContext } from '../sink.ts';
import { credentialsFor } from './credentials.ts';

export interface FailedFinding {
  readonly Id?: string;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
}

/**
 * BatchImportFindings (https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchImportFindings.html).
 *
 * @returns what was not taken.
 */
export async function importFindings(
  findings: readonly object[],
  place: AwsPlace,
  sink: SecurityHubSink,
  context: DeliveryContext,
): Promise<readonly FailedFinding[]> {
  const post = await signed(JSON.stringify({ Findings: findings }), place, sink);
  const { text } = await send(post, context);
  const answer = JSON.parse(text) as { FailedCount?: number; FailedFindings?: FailedFinding[] };
  if ((answer.FailedCount ?? 0) === 0) return [];
  return answer.FailedFindings ?? [{ ErrorCode: `${answer.FailedCount} failed` }];
}

async function signed(body: string, place: AwsPlace, sink: SecurityHubSink): Promise<Post> {
  const suffix = place.partition === 'aws-cn' ? '.cn' : '';
  const base = sink.endpoint ?? `https://securityhub.${place.region}.amazonaws.com${suffix}`;
  const url = addressOf(`${base.replace(/\/+$/, '')}/findings/import`);
  const [{ SignatureV4 }, { Sha256 }] = await Promise.all([
    import('@smithy/signature-v4'),
    import('@smithy/core/checksum'),
  ]);
  const signer = new SignatureV4({
    credentials: await credentialsFor(sink, place),
    region: place.region,
    service: 'securityhub',
    sha256: Sha256,
  });
  const request = {
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port !== '' && { port: Number(url.port) }),
    path: url.pathname,
    query: {},
    headers: { host: url.host, 'content-type': 'application/json' },
    body,
  };
  const { headers } = await signer.sign(request).catch((error: unknown) => {
    throw new DeliveryProblem(
      `no credentials for account ${place.account}: ${messageOf(error).slice(0, 300)}`,
    );
  });
  const { host: _, ...sent } = headers;
  return { url: url.href, headers: sent, body };
}
