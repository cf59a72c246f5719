import type { KeyObject } from 'node:crypto';
import type { AlgorithmName } from '../algorithm-names.ts';

/** Somebody who signs: a key at hand, or a command that asks one. */
export interface Signer {
  readonly algorithm: AlgorithmName;
  /** What its key is called in trust stores. */
  readonly keyId?: string;
  /** Absent where only the command knows it, and for secrets. */
  readonly publicKey?: KeyObject;
  /**
   * The signature over bytes in the form of RFC 7518: for ECDSA the two numbers one after the other.
   *
   * @throws KeelsonError SIGNING_FAILED
   */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}
