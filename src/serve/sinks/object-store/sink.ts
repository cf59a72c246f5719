import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { signedBy } from '../../../bundle/store/read-object.ts';
import type { StoredObject } from '../../../bundle/store/stored-object.ts';
import { objectOf } from '../../../bundle/store/stores.ts';
import { messageOf } from '../../../errors.ts';
import type { ObjectStoreSink } from '../../../generated/service.ts';
import { formats } from '../../../report/formats/formats.ts';
import { announced } from '../outgoing/announced.ts';
import { resultOf } from '../outgoing/finding.ts';
import type { Batch, Outgoing } from '../outgoing/outgoing.ts';
import { reportAbout, textOf } from '../outgoing/report-of.ts';
import { DeliveryProblem } from '../request/problem.ts';
import { problemOf, sendAny } from '../request/send.ts';
import type { Deliver, DeliveryContext } from '../sink.ts';

const compress = promisify(gzip);
const extensions: Readonly<Record<string, string>> = {
  markdown: 'md',
  ocsf: 'json',
  asff: 'json',
  junit: 'xml',
};

/** An object a batch, gzipped, under a name that is of all tries the same. One that is there already has arrived. */
export const deliver: Deliver<ObjectStoreSink> = async (outgoing, sink, context) => {
  const { format = 'ndjson', prefix } = sink;
  for await (const batch of outgoing.batches(format === 'ndjson' ? 2000 : 1000)) {
    const text =
      format === 'ndjson'
        ? linesOf(batch, outgoing, context)
        : await reported(format, batch, outgoing, context);
    const name = `${outgoing.run.source}/${outgoing.at.slice(0, 10)}/${batch.id}.${extensions[format] ?? format}.gz`;
    await put(await objectAt(`${prefix.replace(/\/+$/, '')}/${name}`), await compress(text), context);
  }
};

function linesOf({ findings }: Batch, { run }: Outgoing, { publicUrl }: DeliveryContext): string {
  return findings
    .map((finding) => `${JSON.stringify({ run: run.id, ...announced(finding, publicUrl) })}\n`)
    .join('');
}

async function reported(id: string, { findings }: Batch, { run }: Outgoing, { queries }: DeliveryContext) {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new DeliveryProblem(`there is no format ${id}`);
  return textOf(format, await reportAbout(queries, run.id, findings.map(resultOf)));
}

async function objectAt(reference: string): Promise<StoredObject> {
  try {
    const object = await objectOf(reference);
    if (object) return object;
  } catch (error) {
    throw new DeliveryProblem(messageOf(error));
  }
  throw new DeliveryProblem('the prefix names no object store: write s3://…, gs://… or azblob://…');
}

async function put(object: StoredObject, body: Uint8Array, context: DeliveryContext): Promise<void> {
  const headers = { 'content-type': 'application/gzip', ...object.ifAbsent };
  const terms = { name: object.name, failure: 'PUBLISH_FAILED', signal: context.signal } as const;
  const ask = await signedBy(object, { method: 'PUT', url: object.url, headers, body }, 'write', terms);
  const answer = await sendAny({ url: ask.url, method: 'PUT', headers: ask.headers ?? {}, body }, context);
  const isThere = answer.status === 412 || (answer.status === 409 && /exists/i.test(answer.text));
  if (isThere || (answer.status >= 200 && answer.status < 300)) return;
  throw problemOf(new URL(object.url).host, answer);
}
