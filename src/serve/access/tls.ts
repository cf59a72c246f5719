import { readFile } from 'node:fs/promises';
import { createSecureContext, type Server } from 'node:tls';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { Listen } from '../../generated/service.ts';

/** What a server of https is made of. */
export interface TlsOptions {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly minVersion: 'TLSv1.2';
}

/**
 * Reads the certificate and the key that a service listens with; undefined for plain http.
 *
 * @throws KeelsonError CONFIG_INVALID when a file cannot be read, is no PEM, or the two do not belong together.
 */
export async function tlsOptionsOf({ tls }: Listen): Promise<TlsOptions | undefined> {
  if (!tls) return undefined;
  const [cert, key] = await Promise.all([pem('listen.tls.cert', tls.cert), pem('listen.tls.key', tls.key)]);
  const options = { cert, key, minVersion: 'TLSv1.2' } as const;
  try {
    createSecureContext(options);
  } catch (cause) {
    throw new KeelsonError(
      'CONFIG_INVALID',
      `listen.tls: ${tls.cert} and ${tls.key} cannot be used together: ${messageOf(cause)}`,
      { cause },
    );
  }
  return options;
}

const mostBytes = 1024 * 1024;

async function pem(setting: string, file: string): Promise<Buffer> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new KeelsonError('CONFIG_INVALID', `${setting}: cannot read ${file}: ${messageOf(cause)}`, {
      cause,
    });
  });
  if (bytes.length > mostBytes || !bytes.includes('-----BEGIN ')) {
    throw new KeelsonError('CONFIG_INVALID', `${setting}: ${file} is no PEM`);
  }
  return bytes;
}

/** Follows files that are replaced, as certificates are when they are renewed. */
export interface FollowedTls {
  /** Looks now. @returns whether the server has others than before. */
  reload(): Promise<boolean>;
  stop(): void;
}

/**
 * Has a server take the files as they are now, looked at each minute; connections that are open stay. What cannot be used is told
 * and left.
 *
 * @param current what the server was made with.
 */
export function followTls(
  server: Pick<Server, 'setSecureContext'>,
  listen: Listen,
  current: TlsOptions,
  tell: (message: string) => void,
): FollowedTls {
  let used = current;
  async function reload(): Promise<boolean> {
    try {
      const found = await tlsOptionsOf(listen);
      if (!found || (found.cert.equals(used.cert) && found.key.equals(used.key))) return false;
      server.setSecureContext(found);
      used = found;
      return true;
    } catch (error) {
      tell(`the certificate stays as it was: ${messageOf(error)}`);
      return false;
    }
  }
  const timer = setInterval(() => void reload(), 60_000).unref();
  return { reload, stop: () => clearInterval(timer) };
}
