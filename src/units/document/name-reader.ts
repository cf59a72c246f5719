import { keysOf } from '../json/keys.ts';
import { MalformedJson } from '../json/skip.ts';
import { stringText } from '../json/string-text.ts';
import { Envelope } from './envelope.ts';
import type { KeyHash } from './key-table.ts';
import { hashExact, hashFolded } from './keys.ts';

/** Reads of a resource what tells whether the rest is of interest. */
export interface NameReader {
  /** The key of the resource that was read last. */
  readonly key: KeyHash;
  /**
   * Reads the resource at `at`.
   *
   * @returns its type as it is spelt.
   * @throws MalformedJson
   */
  read(bytes: Buffer, at: number): string;
}

// Ids of Azure are told apart without case.
const clouds = keysOf([
  ['azure', hashFolded],
  ['aws', hashExact],
  ['gcp', hashExact],
  ['code', hashExact],
]);

export function nameReader(): NameReader {
  const envelope = new Envelope();
  const key: KeyHash = { high: 0, low: 0 };
  return {
    key,
    read(bytes, at) {
      envelope.readNames(bytes, at);
      const type = stringText(bytes, envelope.start('type') + 1, envelope.end('type') - 1);
      if (envelope.end('id') - envelope.start('id') === 2)
        throw new MalformedJson('id of a resource is empty');
      const hashId = clouds.find(bytes, envelope.start('cloud') + 1, envelope.end('cloud') - 1);
      if (!hashId) throw new MalformedJson('the cloud of a resource is azure, aws, gcp or code');
      hashId(bytes, envelope.start('id') + 1, envelope.end('id') - 1, key);
      return type;
    },
  };
}
