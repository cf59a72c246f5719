import { KeelsonError, messageOf } from '../../errors.ts';
import { largestArchive, type BundleSource } from '../source/source.ts';
import { exchange, type Answer, type Ask, type Terms } from '../transfer/exchange.ts';
import { saidBy } from '../transfer/said.ts';
import type { StoredObject } from './stored-object.ts';

export type StoreOptions = Pick<Terms, 'seconds' | 'backOff' | 'signal'>;

/** A bundle that lies in an object store as it is. Its tag is the object's ETag. */
export function objectSource(object: StoredObject, options: StoreOptions = {}): BundleSource {
  return {
    name: object.name,
    async download({ known, signal } = {}) {
      const headers = known === undefined ? {} : { 'if-none-match': known };
      const terms: Terms = { ...options, name: object.name, failure: 'BUNDLE_UNAVAILABLE', signal };
      const answer = await readObject(object, headers, terms);
      if (answer.status === 304 && known !== undefined) return { kind: 'unchanged' };
      if (answer.status !== 200) throw notGiven(object, answer, terms);
      const tag = answer.headers.get('etag');
      return { kind: 'bundle', archive: answer.body, ...(tag !== null && { tag }) };
    },
  };
}

export async function readObject(
  object: StoredObject,
  headers: Readonly<Record<string, string>>,
  terms: Terms,
): Promise<Answer> {
  const ask: Ask = { method: 'GET', url: object.url, headers, maximumBytes: largestArchive };
  return exchange(await signedBy(object, ask, 'read', terms), terms);
}

/** @throws KeelsonError the terms' failure when there are no credentials. */
export async function signedBy(
  object: StoredObject,
  ask: Ask,
  purpose: 'read' | 'write',
  { name, failure, signal }: Terms,
): Promise<Ask> {
  try {
    return await object.signed(ask, purpose);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new KeelsonError(failure, `${name}: no credentials: ${messageOf(cause).slice(0, 300)}`, { cause });
  }
}

export function notGiven({ name, url }: StoredObject, answer: Answer, { failure }: Terms): KeelsonError {
  const region = answer.headers.get('x-amz-bucket-region');
  const elsewhere = region !== null && /^[a-z0-9-]{1,40}$/.test(region) && answer.status !== 404;
  return new KeelsonError(
    failure,
    `${name}: ${new URL(url).host} answered ${saidBy(answer)}${elsewhere ? `; the bucket is in ${region}: is AWS_REGION that?` : ''}`,
  );
}
