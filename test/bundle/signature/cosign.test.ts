import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { readArtefact } from '../../../src/bundle/registry/artefact.ts';
import { pushBundle, pushSignatures } from '../../../src/bundle/registry/push.ts';
import { parseReference } from '../../../src/bundle/registry/reference.ts';
import { signBlob, signManifest } from '../../../src/bundle/signature/cosign/sign.ts';
import type { KeyPair } from '../../../src/bundle/signature/key-pair.ts';
import { keySigner } from '../../../src/bundle/signature/signer/key-signer.ts';
import { verifyBundle } from '../../../src/bundle/signature/verify.ts';
import { ociSource } from '../../../src/bundle/source/oci.ts';
import { startRegistry } from '../../registry.ts';
import { bundleOf, files } from './bundles.ts';
import { leftOut } from '../../left-out.ts';
import { cosignTool } from './cosign-tool.ts';
import { pairFor, trustHolding } from './keys.ts';

/* cosign verifies what is signed here, and what cosign signs is verified here. */

const bundle = await bundleOf(files);
const subject = `sha256:${'a'.repeat(64)}`;

const nobody = { credentials: async () => undefined };

/** Puts the bundle into a registry. @returns the manifest's digest. */
async function push(host: string): Promise<string> {
  const artefact = await readArtefact('b.tar.gz', bundle.archive);
  return (await pushBundle(parseReference(`oci://${host}/policies:stable`), [artefact], nobody)).digest;
}

interface Cosign {
  /** Runs it in a folder with the key pair in private.key (cosign's form) and public.pem, and the archive in blob. */
  run(...args: readonly string[]): Promise<{ ok: boolean; text: string }>;
  readonly folder: string;
}

async function cosignWith(t: ExecutionContext, path: string, pair: KeyPair): Promise<Cosign> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-cosign-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'private.pem'), pair.private);
  await writeFile(join(folder, 'public.pem'), pair.public);
  await writeFile(join(folder, 'blob'), bundle.archive);
  const env = { PATH: process.env['PATH'], HOME: folder, COSIGN_PASSWORD: '' };
  const run: Cosign['run'] = (...args) => {
    const { promise, resolve } = Promise.withResolvers<{ ok: boolean; text: string }>();
    execFile(path, args, { cwd: folder, env, timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ ok: error === null, text: stdout + stderr }),
    );
    return promise;
  };
  await run('import-key-pair', '--key', 'private.pem', '--output-key-prefix', 'private', '-y');
  return { run, folder };
}

const signing = ['--key', 'private.key', '--tlog-upload=false', '--use-signing-config=false', '-y'];
const verifying = ['--key', 'public.pem', '--insecure-ignore-tlog'];

for (const name of ['ES256', 'RS256'] as const) {
  const pair = pairFor(name);
  const trust = await trustHolding({ id: 'k', algorithm: name, key: pair.public });
  const signer = keySigner(pair.private, name, { keyId: 'k' });

  if ('missing' in cosignTool) {
    const why = cosignTool.missing;
    test(`${name}: cosign and Keelson verify each other`, (t) => leftOut(t, why));
    continue;
  }
  const { path } = cosignTool;

  test(`${name}: cosign verifies an archive that is signed here, and no other`, async (t) => {
    const cosign = await cosignWith(t, path, pair);
    await writeFile(join(cosign.folder, 'b.json'), await signBlob(bundle.archive, signer));

    const verified = await cosign.run('verify-blob', ...verifying, '--bundle', 'b.json', 'blob');
    t.true(verified.ok, verified.text);

    await writeFile(join(cosign.folder, 'blob'), 'another');
    t.false((await cosign.run('verify-blob', ...verifying, '--bundle', 'b.json', 'blob')).ok);
  });

  test(`${name}: an archive that cosign signs is verified here, and no other`, async (t) => {
    const cosign = await cosignWith(t, path, pair);
    const signed = await cosign.run('sign-blob', ...signing, '--bundle', 'b.json', 'blob');
    t.true(signed.ok, signed.text);
    const text = await readFile(join(cosign.folder, 'b.json'), 'utf8');
    const attached = [{ kind: 'sigstore-bundle', subject, text }] as const;

    t.deepEqual(await verifyBundle({ ...bundle, attached }, trust), { by: 'cosign', key: 'k' });
    await t.throwsAsync(verifyBundle({ ...bundle, archive: Buffer.from('another'), attached }, trust), {
      code: 'BUNDLE_DIGEST_MISMATCH',
    });
  });

  test(`${name}: cosign verifies an artefact in a registry that is signed here`, async (t) => {
    const [cosign, host] = await Promise.all([cosignWith(t, path, pair), startRegistry(t)]);
    const digest = await push(host);
    const verify = (...args: readonly string[]) =>
      cosign.run('verify', ...verifying, '--allow-http-registry', ...args, `${host}/policies@${digest}`);
    t.false((await verify()).ok);

    const signature = await signManifest(digest, signer, { scope: 'prod' });
    await pushSignatures(parseReference(`oci://${host}/policies@${digest}`), [signature], nobody);

    const verified = await verify('-a', 'scope=prod');
    t.true(verified.ok, verified.text);
    t.false((await verify('-a', 'scope=test')).ok);
  });

  test(`${name}: an artefact in a registry that cosign signs is verified here, in both of its forms`, async (t) => {
    const [cosign, host] = await Promise.all([cosignWith(t, path, pair), startRegistry(t)]);
    const digest = await push(host);
    const sign = (...args: readonly string[]) =>
      cosign.run(
        'sign',
        ...signing,
        '--allow-http-registry',
        '-a',
        'scope=prod',
        ...args,
        `${host}/policies@${digest}`,
      );
    const signed = [await sign('--bundle', 'b.json'), await sign('--new-bundle-format=false')];
    t.deepEqual(
      signed.filter(({ ok }) => !ok),
      [],
    );

    const pulled = await ociSource(`oci://${host}/policies@${digest}`, nobody).download();
    const forms = pulled.kind === 'bundle' ? (pulled.attached ?? []) : [];
    t.deepEqual(
      forms.map(({ kind }) => kind),
      ['sigstore-bundle', 'simple-signing'],
    );
    for (const form of forms) {
      t.deepEqual(await verifyBundle({ ...bundle, attached: [form] }, trust, { scope: 'prod' }), {
        by: 'cosign',
        key: 'k',
        scope: 'prod',
      });
      await t.throwsAsync(
        verifyBundle({ ...bundle, attached: [{ ...form, subject }] }, trust, { scope: 'prod' }),
        {
          code: 'BUNDLE_DIGEST_MISMATCH',
        },
      );
      await t.throwsAsync(verifyBundle({ ...bundle, attached: [form] }, trust, { scope: 'test' }), {
        code: 'BUNDLE_SCOPE_MISMATCH',
      });
    }
  });
}
