import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionContext } from 'ava';
import { packBundle, unpackBundle, type BundleFiles } from '../../../src/bundle/archive/archive.ts';
import { buildBundle } from '../../../src/bundle/build/build.ts';
import { signFiles } from '../../../src/bundle/signature/sign.ts';
import type { Signer } from '../../../src/bundle/signature/signer/signer.ts';
import { check, policyFolder } from '../build/policy-folder.ts';
import { changed } from '../signature/bundles.ts';

/** A place that bundles come from, which can go away. */
export interface Place {
  readonly url: string;
  /** What it has now; an error of the server where there is none. */
  archive: Uint8Array | undefined;
  /** Statuses that were answered. */
  readonly answers: number[];
}

export async function placeWith(t: ExecutionContext, archive?: Uint8Array): Promise<Place> {
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const { archive: body } = place;
    const etag = `"${createHash('sha256')
      .update(body ?? '')
      .digest('hex')}"`;
    const status = body === undefined ? 503 : request.headers['if-none-match'] === etag ? 304 : 200;
    answers.push(status);
    response.writeHead(status, { etag, 'retry-after': '0' }).end(status === 200 ? body : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => void server.close());
  t.teardown(() => server.closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/b.tar.gz`;
  const place: Place = { url, archive, answers };
  return place;
}

let built: Promise<BundleFiles> | undefined;

/** A small bundle, built once, that passes buckets whose versioning is on. */
export function smallBundle(t: ExecutionContext): Promise<BundleFiles> {
  return (built ??= buildSmall(t));
}

async function buildSmall(t: ExecutionContext): Promise<BundleFiles> {
  const folder = await policyFolder(t, { 'checks/a.rego': check() });
  return unpackBundle((await buildBundle(folder, '1.0.0')).wasm, 'small');
}

/** The bundle under another version, signed. */
export async function released(files: BundleFiles, version: string, signer?: Signer): Promise<Uint8Array> {
  const manifest = JSON.parse(new TextDecoder().decode(files.get('.manifest'))) as object;
  const own = changed(
    files,
    '.manifest',
    JSON.stringify({ ...manifest, revision: `${version}+0123456789ab` }),
  );
  return packBundle(signer ? await signFiles(own, signer) : own);
}
