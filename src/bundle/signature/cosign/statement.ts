import { messageOf } from '../../../errors.ts';
import { refusal } from '../refusal.ts';

/** An in-toto statement, version 1: something said about artefacts that are named by their digests. */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly StatementSubject[];
  readonly predicateType: string;
  readonly predicate?: unknown;
}

export interface StatementSubject {
  readonly name?: string;
  /** Hex, by algorithm. */
  readonly digest: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

export const statementType = 'https://in-toto.io/Statement/v1';

/** What a DSSE envelope calls a statement. */
export const statementMediaType = 'application/vnd.in-toto+json';

/** What cosign 3 states of an artefact that it signs. Statements of other types by the same key are no signatures. */
export const signType = 'https://sigstore.dev/cosign/sign/v1';

interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
}

/**
 * The statement in an envelope whose signature was verified.
 *
 * @param name names the bundle of policies in messages.
 * @throws KeelsonError BUNDLE_SIGNATURE_INVALID when it is none, or is of another type than that.
 */
export function readStatement(
  name: string,
  { payloadType, payload }: Envelope,
  predicateType: string,
): Statement {
  try {
    if (payloadType !== statementMediaType) throw new Error(`it is ${JSON.stringify(payloadType)}`);
    const statement = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(payload),
    ) as Partial<Statement>;
    if (!/^https:\/\/in-toto\.io\/Statement\/v(?:0\.)?1$/.test(String(statement._type))) {
      throw new Error('it is no in-toto statement');
    }
    if (statement.predicateType !== predicateType) {
      throw new Error(`it says ${JSON.stringify(statement.predicateType)}, not ${predicateType}`);
    }
    if (!Array.isArray(statement.subject) || !statement.subject.every(isSubject)) {
      throw new Error('its subject has no digests');
    }
    return statement as Statement;
  } catch (cause) {
    throw refusal(
      'BUNDLE_SIGNATURE_INVALID',
      name,
      `what is signed beside it is not a statement about it (${messageOf(cause)})`,
      cause,
    );
  }
}

/** The subject with that SHA-256 in hex. */
export function subjectOf({ subject }: Statement, sha256: string): StatementSubject | undefined {
  return subject.find(({ digest }) => Object.hasOwn(digest, 'sha256') && digest['sha256'] === sha256);
}

function isSubject(value: unknown): value is StatementSubject {
  const digest = (value as Partial<StatementSubject> | null)?.digest;
  return typeof digest === 'object' && digest !== null;
}
