import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import test from 'ava';
import { newKeyPair } from '../../../src/bundle/signature/key-pair.ts';
import { keySigner } from '../../../src/bundle/signature/signer/key-signer.ts';
import type { AlgorithmName } from '../../../src/bundle/signature/algorithm-names.ts';
import { leftOut } from '../../left-out.ts';
import { pythonTool } from '../../python-tool.ts';
import { estatePackage, jsonOf, signed, type Files } from './package.ts';

/* What others wrote takes a package for what it is: GNU's sha256sum, securesystemslib, the bindings of in-toto's attestations. */

const run = promisify(execFile);
const signatures = await pythonTool(
  'securesystemslib[crypto]',
  '1.6.0',
  'python',
  'KEELSON_SECURESYSTEMSLIB',
);
const statements = await pythonTool('in-toto-attestation', '0.9.3', 'python', 'KEELSON_IN_TOTO_ATTESTATION');
const sums = await run('sha256sum', ['--version']).catch(() => undefined);

let estate: Awaited<ReturnType<typeof estatePackage>>;
test.before(async () => void (estate = await estatePackage()));
test.after.always(() => estate?.remove());

async function unpacked(files: Files, name: string): Promise<string> {
  const folder = estate.path(name);
  for (const [file, content] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

test('sha256sum of GNU takes the sums, and sees what was changed', async (t) => {
  if (!sums) return leftOut(t, 'there is no sha256sum');
  const folder = await unpacked(estate.files, 'sums');
  const { stdout } = await run('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder });
  t.is(stdout.trim().split('\n').length, estate.files.size - 2);
  t.true(stdout.split('\n').every((line) => line === '' || line.endsWith(': OK')));

  await writeFile(join(folder, 'report.json'), '{}');
  const error = await t.throwsAsync(run('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder }));
  t.regex(String((error as { stdout?: string }).stdout), /^report\.json: FAILED$/m);
});

const verify = `import json, sys
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey
envelope = Envelope.from_dict(json.load(open(sys.argv[1])))
key = SSlibKey.from_crypto(load_pem_public_key(open(sys.argv[2], 'rb').read()), 'audit', sys.argv[3])
print(list(envelope.verify([key], 1)), envelope.payload_type, json.loads(envelope.payload)['predicateType'])`;

const schemes: readonly (readonly [AlgorithmName, string])[] = [
  ['ES256', 'ecdsa-sha2-nistp256'],
  ['ES384', 'ecdsa-sha2-nistp384'],
  ['EdDSA', 'ed25519'],
  ['RS256', 'rsa-pkcs1v15-sha256'],
  ['PS256', 'rsassa-pss-sha256'],
];

for (const [algorithm, scheme] of schemes) {
  const title = `securesystemslib verifies an envelope by ${algorithm}, and none that was changed`;
  test(title, async (t) => {
    if ('missing' in signatures) return leftOut(t, signatures.missing);
    const pair = newKeyPair(algorithm);
    const files = await signed(estate.files, keySigner(pair.private, algorithm, { keyId: 'audit' }));
    const folder = await unpacked(files, algorithm);
    const key = join(folder, 'key.pem');
    await writeFile(key, pair.public);
    const args = (file: string) => ['-c', verify, join(folder, file), key, scheme];

    const { stdout } = await run(signatures.path, args('evidence.intoto.json'));
    t.is(stdout.trim(), "['audit'] application/vnd.in-toto+json https://keelson.dev/evidence/v1");

    const envelope = jsonOf(files, 'evidence.intoto.json') as { payload: string };
    const payload = Buffer.from(envelope.payload, 'base64').toString().replace('eu-ai-act', 'eu-ai-bct');
    const other = { ...envelope, payload: Buffer.from(payload).toString('base64') };
    await writeFile(join(folder, 'other.json'), JSON.stringify(other));
    await t.throwsAsync(run(signatures.path, args('other.json')), { message: /VerificationError/ });
  });
}

const validate = `import base64, json, sys
from google.protobuf import json_format
import in_toto_attestation.v1.statement_pb2 as spb
from in_toto_attestation.v1.statement import Statement
payload = base64.b64decode(json.load(open(sys.argv[1]))['payload'])
statement = Statement.copy_from_pb(json_format.Parse(payload, spb.Statement()))
statement.validate()
print(len(statement.pb.subject))`;

test('the bindings of in-toto take the statement', async (t) => {
  if ('missing' in statements) return leftOut(t, statements.missing);
  const folder = await unpacked(estate.files, 'statement');
  const { stdout } = await run(statements.path, ['-c', validate, join(folder, 'evidence.intoto.json')]);
  t.is(Number(stdout), estate.files.size - 1);
});
