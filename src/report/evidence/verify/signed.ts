import { statementMediaType } from '../../../bundle/signature/cosign/statement.ts';
import { readEnvelope } from '../../../bundle/signature/dsse/envelope.ts';
import { verifyEnvelope } from '../../../bundle/signature/dsse/verify.ts';
import { messageOf } from '../../../errors.ts';
import { names } from '../names.ts';
import { evidenceScope } from '../statement.ts';
import { NotChecked, type Found } from './check.ts';
import type { VerifyEvidenceOptions } from './options.ts';

/** A statement whose signature counts, and whose it is. */
export interface SignedStatement {
  readonly payload: Uint8Array;
  readonly key: string;
}

/**
 * Whose signature a package has.
 *
 * @param found is told the statement where it counts.
 */
export function findSignature(
  envelope: Uint8Array | undefined,
  { trust, anyKey, allowUnsigned, now }: VerifyEvidenceOptions,
  found: (signed: SignedStatement) => void,
): Found {
  const refused = (problem: string): Found => ({ problems: [problem], refused: true });
  if (!envelope) {
    if (allowUnsigned) throw new NotChecked('nobody signed it: who wrote it cannot be proven', false);
    return refused(`nobody signed it: there is no ${names.envelope} (--allow-unsigned takes it as it is)`);
  }
  if (!trust) return refused('it is signed, but nothing says whose signatures count: name --trust or --key');
  try {
    const read = readEnvelope(new TextDecoder('utf-8', { fatal: true }).decode(envelope));
    if (read.payloadType !== statementMediaType) {
      return refused(
        `${names.envelope}: its payload is ${JSON.stringify(read.payloadType)}, not ${statementMediaType}`,
      );
    }
    const verdict = verifyEnvelope(read, trust, { scope: evidenceScope, now, anyKey });
    if ('refused' in verdict) return refused(`${names.envelope}: ${verdict.refused}`);
    found(verdict);
    return { notes: [`by ${verdict.key}`] };
  } catch (cause) {
    return refused(`${names.envelope}: ${messageOf(cause)}`);
  }
}
