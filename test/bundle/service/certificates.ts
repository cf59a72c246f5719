import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const openssl = (args: readonly string[], cwd: string) => promisify(execFile)('openssl', args, { cwd });

/** Files of an authority, and of a certificate for 127.0.0.1 that serves servers and clients, in a folder. */
export async function certificates(folder: string, name = 'peer') {
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await openssl(
    [
      'req',
      '-x509',
      ...curve,
      '-keyout',
      `${name}-ca.key`,
      '-out',
      `${name}-ca.pem`,
      '-subj',
      `/CN=${name} CA`,
    ],
    folder,
  );
  await openssl(
    [
      'req',
      ...curve,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/CN=${name}`,
      '-addext',
      'subjectAltName=IP:127.0.0.1',
    ],
    folder,
  );
  await openssl(
    [
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      `${name}-ca.pem`,
      '-CAkey',
      `${name}-ca.key`,
      '-copy_extensions',
      'copy',
      '-out',
      `${name}.pem`,
    ],
    folder,
  );
  const files = {
    ca: join(folder, `${name}-ca.pem`),
    cert: join(folder, `${name}.pem`),
    key: join(folder, `${name}.key`),
  };
  const [ca, cert, key] = await Promise.all(
    [files.ca, files.cert, files.key].map((file) => readFile(file, 'utf8')),
  );
  return { files, ca: ca ?? '', cert: cert ?? '', key: key ?? '' };
}
