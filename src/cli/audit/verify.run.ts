import { KeelsonError } from '../../errors.ts';
import { writeOutput } from '../../report/output.ts';
import { verifyAudit, type AuditHead } from '../../store/audit/verify.ts';
import { withStore } from '../service-store.ts';

export interface VerifyFlags {
  readonly config: string;
  readonly head?: string;
}

/** keelson audit verify. */
export async function runVerify({ config, head: written }: VerifyFlags): Promise<void> {
  const known = written === undefined ? undefined : headOf(written);
  const { entries, head, broken } = await withStore(config, (database) => verifyAudit(database, known));
  if (broken) {
    throw new KeelsonError(
      'AUDIT_BROKEN',
      `the audit log is broken at entry ${broken.sequence}: ${broken.reason}`,
    );
  }
  await writeOutput([`${entries} entries hold; the head is ${head.sequence}:${head.hash}\n`]);
}

function headOf(text: string): AuditHead {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (sequence === undefined || hash === undefined) {
    throw new KeelsonError('USAGE', `--head ${text} is not a number and a hash, as verify writes them`);
  }
  return { sequence: Number(sequence), hash };
}
