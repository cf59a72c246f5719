import type { ElasticSink } from '../../../generated/service.ts';
import { announced } from '../outgoing/announced.ts';
import type { Batch } from '../outgoing/outgoing.ts';
import { DeliveryProblem } from '../request/problem.ts';
import { send } from '../request/send.ts';
import type { Deliver, DeliveryContext } from '../sink.ts';

/** A bulk request a batch. A document's id is the finding's fingerprint, so that a double changes nothing. */
export const deliver: Deliver<ElasticSink> = async (outgoing, sink, context) => {
  const url = `${sink.url.replace(/\/+$/, '')}/_bulk`;
  const headers = { 'content-type': 'application/x-ndjson', ...authorization(sink) };
  for await (const batch of outgoing.batches(500)) {
    const body = linesOf(batch, sink.index, outgoing.run.id, context.publicUrl);
    // The answer has an entry a document.
    const answer = await send({ url, headers, body, maximumBytes: 16 * 1024 * 1024 }, context);
    lookAt(answer.text, new URL(url).host, context);
  }
};

function authorization({ api_key: key, username, password }: ElasticSink): Record<string, string> {
  if (key !== undefined) return { authorization: `ApiKey ${key}` };
  if (username === undefined) return {};
  return { authorization: `Basic ${Buffer.from(`${username}:${password ?? ''}`).toString('base64')}` };
}

function linesOf({ findings }: Batch, index: string, run: string, publicUrl: string | undefined): string {
  return findings
    .flatMap((finding) => {
      const document = { '@timestamp': finding.changed_at, run, ...announced(finding, publicUrl) };
      return [{ index: { _index: index, _id: finding.fingerprint } }, document];
    })
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

interface Bulk {
  readonly errors?: boolean;
  readonly items?: readonly Readonly<
    Record<
      string,
      { readonly status?: number; readonly error?: { readonly type?: string; readonly reason?: string } }
    >
  >[];
}

/** A bulk request is answered with 200 whatever became of its documents. What was too much at once is sent again. */
function lookAt(text: string, host: string, { refused }: DeliveryContext): void {
  const { errors, items } = bulkOf(text, host);
  if (!errors) return;
  const failed = (items ?? [])
    .flatMap((item) => Object.values(item))
    .filter(({ status = 0 }) => status >= 300);
  const passing = failed.find(({ status = 0 }) => status === 429 || status >= 500);
  if (passing) throw new DeliveryProblem(`${host} answered ${passing.status} for some of the documents`);
  const [first] = failed;
  if (!first) throw new DeliveryProblem(`${host} tells of errors and not of which`);
  refused(
    failed.length,
    `${host}: ${first.error?.type ?? first.status}: ${first.error?.reason ?? 'no reason'}`,
  );
}

function bulkOf(text: string, host: string): Bulk {
  try {
    const answer = JSON.parse(text) as Bulk | null;
    if (answer !== null && typeof answer.errors === 'boolean') return answer;
  } catch {
    // Not what the bulk API answers.
  }
  throw new DeliveryProblem(`${host} did not answer as the bulk API does`);
}
