import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import test from 'ava';
import { followTls, tlsOptionsOf } from '../../../src/serve/access/tls.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

/** A certificate of openssl for this machine. */
async function certificate(folder: string, name: string): Promise<{ cert: string; key: string }> {
  const [cert, key] = [join(folder, `${name}.crt`), join(folder, `${name}.key`)];
  const kind = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
  ];
  await promisify(execFile)('openssl', [...kind, '-subj', `/CN=${name}`, '-keyout', key, '-out', cert]);
  return { cert, key };
}

test('a service listens by TLS 1.2 and later, and takes a new certificate when it is there', async (t) => {
  const folder = await emptyFolder(t);
  const [first, second] = [await certificate(folder, 'first'), await certificate(folder, 'second')];
  const listen = { tls: { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') } };
  const use = async ({ cert, key }: typeof first) => {
    await copyFile(cert, listen.tls.cert);
    await copyFile(key, listen.tls.key);
  };
  await use(first);
  const options = await tlsOptionsOf(listen);
  if (!options) throw new Error('there is a certificate');
  const server = createServer(options, (_, response) => response.end('x')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const nameOf = async (version?: 'TLSv1.1' | 'TLSv1.2'): Promise<unknown> => {
    const socket: TLSSocket = connect({
      port,
      host: '127.0.0.1',
      rejectUnauthorized: false,
      ...(version && { maxVersion: version, minVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }),
    });
    await once(socket, 'secureConnect');
    const { subject } = socket.getPeerCertificate();
    socket.destroy();
    return subject.CN;
  };

  t.is(await nameOf(), 'first');
  t.is(await nameOf('TLSv1.2'), 'first');
  await t.throwsAsync(nameOf('TLSv1.1'));

  const told: string[] = [];
  const followed = followTls(server, listen, options, (message) => told.push(message));
  t.teardown(() => followed.stop());
  t.false(await followed.reload());
  await copyFile(second.cert, listen.tls.cert);
  t.false(await followed.reload(), 'half of it is there');
  t.regex(told[0] ?? '', /^the certificate stays as it was: listen\.tls: .* cannot be used together/);
  t.is(await nameOf(), 'first');
  await use(second);
  t.true(await followed.reload());
  t.is(await nameOf(), 'second');
});

test('files that cannot be used are said in a line', async (t) => {
  const folder = await emptyFolder(t);
  const { cert, key } = await certificate(folder, 'one');
  const other = join(folder, 'other.txt');
  await writeFile(other, 'x');
  t.is(await tlsOptionsOf({}), undefined);
  for (const [tls, message] of [
    [{ cert: join(folder, 'none'), key }, /^listen\.tls\.cert: cannot read .*none/],
    [{ cert, key: other }, /^listen\.tls\.key: .*other\.txt is no PEM$/],
    [{ cert: key, key: cert }, /cannot be used together/],
  ] as const) {
    await t.throwsAsync(tlsOptionsOf({ tls }), { code: 'CONFIG_INVALID', message });
  }
});
