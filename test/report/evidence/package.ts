import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { statementMediaType } from '../../../src/bundle/signature/cosign/statement.ts';
import { signEnvelope } from '../../../src/bundle/signature/dsse/sign.ts';
import type { Signer } from '../../../src/bundle/signature/signer/signer.ts';
import { readWholeZip } from '../../../src/files/whole-zip.ts';
import type { Evidence } from '../../../src/generated/evidence.ts';
import { limits } from '../../../src/report/evidence/limits.ts';
import { names } from '../../../src/report/evidence/names.ts';
import { statementOf } from '../../../src/report/evidence/statement.ts';
import { sumsOf } from '../../../src/report/evidence/sums.ts';
import { newSigner } from '../../bundle/signature/keys.ts';
import { keelsonHere } from '../../cli/in-this-thread.ts';

export type Files = Map<string, Uint8Array>;

const attestations = `attestations:
  - {framework: eu-ai-act, control: '4', statement: Trained in June., by: ciso, on: 2026-06-01, expires: 2027-06-01, status: met}
`;
const waivers = `waivers:
  - {check: azure-ai-services-static-keys, resource: '*', reason: Until the migration., owner: ml, expires: 2099-01-01}
`;

/** A package of the example estate that a new key signed, in a folder that is removed when the tests end. */
export async function estatePackage() {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-evidence-'));
  const made = await newSigner({}, 'ES256', 'audit');
  const path = (name: string) => join(folder, name);
  await writeFile(path('key.pem'), made.pair.private, { mode: 0o600 });
  await writeFile(path('key.pub.pem'), made.pair.public);
  await writeFile(path('trust.json'), JSON.stringify({ schema: 'keelson.trust/v1', keys: [made.entry] }));
  await writeFile(path('attestations.yaml'), attestations);
  await writeFile(path('waivers.yaml'), waivers);
  const args = ['--replay', 'examples/estate', '--framework', 'eu-ai-act', '--as-of', '2026-11-27'];
  const given = ['--attestations', path('attestations.yaml'), '--waivers', path('waivers.yaml')];
  const signing = ['--key', path('key.pem'), '--key-id', 'audit', '--output', path('evidence.zip')];
  const ran = await keelsonHere(['evidence', ...args, ...given, ...signing]);
  if (ran.code !== 0) throw new Error(ran.stderr);
  const zip = await readFile(path('evidence.zip'));
  return {
    ...made,
    ran,
    folder,
    path,
    zip,
    files: new Map(await readWholeZip(zip, limits)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Files with some put in the place of others, or left out, and nothing done to make them fit. */
export function changed(
  files: Files,
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): Files {
  const other = new Map(files);
  for (const [name, content] of Object.entries(changes)) {
    if (content === undefined) other.delete(name);
    else other.set(name, typeof content === 'string' ? Buffer.from(content) : content);
  }
  return other;
}

/** The same with sums that fit. */
export function summed(files: Files): Files {
  const others = new Map([...files].filter(([name]) => name !== names.sums && name !== names.envelope));
  return changed(files, { [names.sums]: sumsOf(others) });
}

/** The same with sums that fit and a signature over all of it, as whoever has the key can make. */
export async function signed(files: Files, signer: Signer, changes: object = {}): Promise<Files> {
  const fitting = summed(files);
  fitting.delete(names.envelope);
  const statement = { ...statementOf(fitting, jsonOf(files, names.metadata) as Evidence), ...changes };
  const envelope = await signEnvelope(statementMediaType, Buffer.from(JSON.stringify(statement)), signer);
  return changed(fitting, { [names.envelope]: JSON.stringify(envelope) });
}

export function jsonOf(files: Files, name: string): unknown {
  return JSON.parse(textOf(files, name));
}

export function textOf(files: Files, name: string): string {
  return Buffer.from(files.get(name) ?? []).toString('utf8');
}

/** Stored: packing takes longer than verifying. */
export function zipped(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0 });
}
