import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { AlgorithmName } from '../../../../src/bundle/signature/algorithm-names.ts';
import { signFiles } from '../../../../src/bundle/signature/sign.ts';
import { commandSigner } from '../../../../src/bundle/signature/signer/command-signer.ts';
import { openSigner } from '../../../../src/bundle/signature/signer/open-signer.ts';
import { verifyBundle } from '../../../../src/bundle/signature/verify.ts';
import { bundleOf, files } from '../bundles.ts';
import { pairFor, secretVariable, storedKey, trustHolding } from '../keys.ts';

async function folderOf(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-signer-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A command that signs as a key management service does, by the key in a file beside it. */
async function signingCommand(folder: string, key: string, how: string): Promise<string> {
  await writeFile(join(folder, 'key.pem'), key);
  await writeFile(
    join(folder, 'sign.mjs'),
    `import { constants, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
const key = readFileSync(process.argv[2]);
process.stdout.write(${how}.toString('base64') + '\\n');`,
  );
  return `command:${process.execPath} ${join(folder, 'sign.mjs')} ${join(folder, 'key.pem')}`;
}

async function verifiedBy(reference: string, name: AlgorithmName, key: string | { env: string }) {
  const signed = await signFiles(files, await openSigner(reference, name, { keyId: 'k' }));
  const trust = await trustHolding({ id: 'k', algorithm: name, key });
  return (await verifyBundle(await bundleOf(signed), trust)).key;
}

test('a key is read from a file or from the environment', async (t) => {
  const folder = await folderOf(t);
  const pair = pairFor('ES256');
  const file = join(folder, 'key.pem');
  await writeFile(file, pair.private);
  process.env['KEELSON_TEST_SIGNING_KEY'] = pair.private;

  t.is(await verifiedBy(file, 'ES256', pair.public), 'k');
  t.is(await verifiedBy(`file:${file}`, 'ES256', pair.public), 'k');
  t.is(await verifiedBy('env:KEELSON_TEST_SIGNING_KEY', 'ES256', pair.public), 'k');
  t.is(await verifiedBy(`env:${secretVariable}`, 'HS512', storedKey('HS512', pair)), 'k');
});

for (const [name, form, how] of [
  ['ES256', 'as a DER sequence', "sign('sha256', readFileSync(0), key)"],
  ['ES512', 'as a DER sequence', "sign('sha512', readFileSync(0), key)"],
  ['ES384', 'as two numbers', "sign('sha384', readFileSync(0), { key, dsaEncoding: 'ieee-p1363' })"],
  ['RS256', 'as RSA has it', "sign('sha256', readFileSync(0), key)"],
  ['EdDSA', 'as Ed25519 has it', 'sign(undefined, readFileSync(0), key)'],
] as const) {
  test(`a command signs by ${name} and answers ${form}`, async (t) => {
    const folder = await folderOf(t);
    const pair = pairFor(name);

    t.is(await verifiedBy(await signingCommand(folder, pair.private, how), name, pair.public), 'k');
  });
}

for (const [title, reference, name, message] of [
  ['a file that is not there', 'none.pem', 'ES256', /cannot read the key none\.pem: ENOENT/],
  ['a variable that is not set', 'env:KEELSON_NO_SUCH', 'ES256', /KEELSON_NO_SUCH is not set/],
  [
    'a key of another algorithm',
    `env:KEELSON_TEST_RSA_KEY`,
    'ES256',
    /ES256 takes a key on prime256v1, not rsa/,
  ],
  ['a text that is no key', `env:${secretVariable}`, 'ES256', /is no private key in PEM, or is encrypted/],
  ['no command', 'command: ', 'ES256', /names no command/],
] as const) {
  test(`signing by ${title} fails in one line without the key`, async (t) => {
    process.env['KEELSON_TEST_RSA_KEY'] = pairFor('RS256').private;

    const error = await t.throwsAsync(openSigner(reference, name), { code: 'SIGNING_FAILED', message });

    t.false(error.message.includes(process.env[secretVariable] ?? ''));
  });
}

async function script(t: ExecutionContext, text: string): Promise<string> {
  const file = join(await folderOf(t), 'command');
  await writeFile(file, `#!${process.execPath}\n${text}`);
  await chmod(file, 0o755);
  return file;
}

for (const [title, text, message] of [
  [
    'ends with an error',
    "console.error('first\\nno such key'); process.exit(3)",
    /ended with 3: no such key/,
  ],
  ['answers in another form', "console.log('not base64!')", /did not answer in base64/],
  ['answers nothing', '', /did not answer in base64/],
  ['answers with no signature', "console.log('AAAA')", /answered with no signature of ES256/],
  [
    'answers without end',
    "setInterval(() => process.stdout.write('A'.repeat(9999)))",
    /wrote more than 65536 bytes/,
  ],
] as const) {
  test(`a signing command that ${title} fails in one line`, async (t) => {
    const signer = commandSigner(await script(t, text), 'ES256');

    const error = await t.throwsAsync(signer.sign(Buffer.from('x')), { code: 'SIGNING_FAILED', message });
    t.notRegex(error.message, /\n/);
  });
}

test('a signing command that does not end is ended', async (t) => {
  const signer = commandSigner(await script(t, 'setInterval(() => 0, 1000)'), 'ES256', { seconds: 0.2 });

  await t.throwsAsync(signer.sign(Buffer.from('x')), { message: /did not end within 0\.2 s/ });
});

test('a signing command that is not there is told by name', async (t) => {
  await t.throwsAsync(commandSigner('/no/such/command', 'ES256').sign(Buffer.from('x')), {
    code: 'SIGNING_FAILED',
    message: /the signing command \/no\/such\/command cannot be run \(/,
  });
});
