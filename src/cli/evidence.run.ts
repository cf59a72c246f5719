import { algorithmNames } from '../bundle/signature/algorithm-names.ts';
import { openSigner } from '../bundle/signature/signer/open-signer.ts';
import type { Signer } from '../bundle/signature/signer/signer.ts';
import { exitCodes, KeelsonError } from '../errors.ts';
import { sha256 } from '../files/sha256.ts';
import { writeWhole } from '../files/write-whole.ts';
import { chosenFrameworks } from '../report/compliance/frameworks/chosen.ts';
import { packEvidence } from '../report/evidence/pack.ts';
import { version } from '../version.ts';
import { algorithmNamed } from './bundle/algorithm-named.ts';
import { chosenBundle, type BundleFlags } from '../bundle/choice/chosen-bundle.ts';
import { attestationsOf, type AttestationFlags } from '../report/compliance/attestations/chosen.ts';
import { dayOf } from './day-of.ts';
import { readConfig } from './config.ts';
import { evidenceSource, type EvidenceSourceFlags } from './evidence-source.ts';
import { incomplete } from './incomplete.ts';
import { tell } from './tell.ts';

export interface EvidenceFlags extends EvidenceSourceFlags, BundleFlags, AttestationFlags {
  readonly framework?: readonly string[];
  readonly output?: string;
  readonly asOf?: string;
  readonly key?: string;
  readonly keyId?: string;
  readonly algorithm?: string;
  readonly unsigned?: boolean;
  readonly strict?: boolean;
}

/** keelson evidence: what was found about frameworks, with what it follows from, in one signed file. */
export async function runEvidence(flags: EvidenceFlags, signal: AbortSignal): Promise<number> {
  const output = outputOf(flags);
  const signer = await signerOf(flags);
  const config = await readConfig(flags.config);
  const strict = flags.strict ?? config.strict ?? false;
  const asOf = dayOf(flags.asOf);
  const chosen = await chosenBundle({ ...flags, strict }, config, signal);
  chosen.notices.forEach(tell);
  const { bundle, archives } = chosen;
  const frameworks = await chosenFrameworks(flags.framework ?? [], bundle);
  const known = [
    ...Object.entries(bundle.frameworks),
    ...frameworks.map((one) => [one.id, one.framework] as const),
  ];
  const attestations = await attestationsOf(flags, config, new Map(known));
  const { report, document, waivers } = await evidenceSource(flags, config, chosen, signal);
  const zip = await packEvidence(
    {
      report,
      document,
      bundle,
      archives,
      frameworks,
      attestations,
      waivers,
      broughtWaivers: chosen.waivers.length,
      asOf,
      tool: version,
    },
    signer,
  );
  signal.throwIfAborted();
  await writeWhole(output, zip, { mode: 0o600 });
  const by = signer ? `signed by ${signer.keyId ?? 'a key without id'}` : 'signed by nobody';
  process.stdout.write(`${output}: sha256 ${sha256(zip)}, ${by}\n`);
  return incomplete(report.run, strict) ? exitCodes.incomplete : exitCodes.clean;
}

/** @throws KeelsonError USAGE */
function outputOf({ output }: EvidenceFlags): string {
  if (output === undefined) throw new KeelsonError('USAGE', 'a package is a file: name it with -o FILE.zip');
  return output;
}

/** @throws KeelsonError USAGE, SIGNING_FAILED */
async function signerOf({ key, keyId, algorithm, unsigned }: EvidenceFlags): Promise<Signer | undefined> {
  if (unsigned) {
    if (key !== undefined) throw new KeelsonError('USAGE', 'either --key or --unsigned, not both');
    return undefined;
  }
  if (key === undefined) {
    throw new KeelsonError(
      'USAGE',
      'evidence is signed: name the key with --key, or say --unsigned for a package that proves nothing about who wrote it',
    );
  }
  // Who verifies by a secret can sign by it, and auditors verify.
  const known = algorithmNames.filter((name) => !name.startsWith('HS'));
  return openSigner(key, algorithmNamed(algorithm ?? 'ES256', known), keyId === undefined ? {} : { keyId });
}
