import { KeelsonError } from '../../errors.ts';
import { exchange, type Ask, type Terms } from '../transfer/exchange.ts';
import { notGiven, readObject, signedBy, type StoreOptions } from './read-object.ts';
import type { StoredObject } from './stored-object.ts';

const conflicts = new Set([409, 412]);

/**
 * Puts an archive into an object store. What is there is never overwritten.
 *
 * @returns false where the same bytes were there already.
 * @throws KeelsonError RELEASE_EXISTS when other bytes are; PUBLISH_FAILED
 */
export async function writeObject(
  object: StoredObject,
  archive: Uint8Array,
  options: StoreOptions = {},
): Promise<boolean> {
  const terms: Terms = { ...options, name: object.name, failure: 'PUBLISH_FAILED' };
  const ask: Ask = {
    method: 'PUT',
    url: object.url,
    headers: { 'content-type': 'application/gzip', ...object.ifAbsent },
    body: archive,
  };
  const answer = await exchange(await signedBy(object, ask, 'write', terms), terms);
  if (answer.status === 200 || answer.status === 201) return true;
  if (!conflicts.has(answer.status)) throw notGiven(object, answer, terms);
  const present = await readObject(object, {}, terms);
  if (present.status !== 200) throw notGiven(object, answer, terms);
  if (Buffer.compare(present.body, archive) === 0) return false;
  throw new KeelsonError(
    'RELEASE_EXISTS',
    `${object.name} is there already and is another bundle; released archives never change: push under another name`,
  );
}
