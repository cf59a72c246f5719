import { open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { Credentials } from './credentials.ts';
import { askHelper } from './credential-helper.ts';
import { asObject, jsonObject } from './json-object.ts';

/** The parts of Docker's config.json that are read: https://docs.docker.com/reference/cli/docker/login/. */
interface DockerConfig {
  readonly auths?: Readonly<Record<string, unknown>>;
  readonly credHelpers?: Readonly<Record<string, unknown>>;
  readonly credsStore?: unknown;
}

const largestConfig = 1024 * 1024;

/**
 * What `docker login` keeps for a registry, in the order of Docker itself: the helper of the registry, the store of all,
 * the file.
 *
 * @throws KeelsonError USAGE when the file cannot be read, or a helper fails.
 */
export async function dockerCredentials(host: string): Promise<Credentials | undefined> {
  const file = join(process.env['DOCKER_CONFIG'] || join(homedir(), '.docker'), 'config.json');
  const config = await readConfig(file);
  const keys = keysOf(host);
  const helper = keys.map((key) => own(config.credHelpers, key)).find(Boolean) ?? config.credsStore;
  if (typeof helper === 'string' && helper !== '') {
    for (const key of keys) {
      const found = await askHelper(helper, key);
      if (found) return found;
    }
  }
  const entry = keys.map((key) => own(config.auths, key)).find(Boolean);
  return entry === undefined ? undefined : credentialsOf(entry, host, file);
}

/** The names under which Docker's tools keep a registry. */
function keysOf(host: string): string[] {
  const keys = [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`];
  return host === 'docker.io' ? ['https://index.docker.io/v1/', 'index.docker.io', ...keys] : keys;
}

async function readConfig(file: string): Promise<DockerConfig> {
  try {
    await using handle = await open(file, 'r');
    const { size } = await handle.stat();
    if (size > largestConfig) throw new Error(`it is larger than ${largestConfig} bytes`);
    const config = jsonObject(await handle.readFile('utf8'));
    if (!config) throw new Error('it is no JSON object');
    return config;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    throw new KeelsonError('USAGE', `cannot read the registry credentials in ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

function credentialsOf(entry: unknown, host: string, file: string): Credentials | undefined {
  const { auth, username, password, identitytoken } = asObject(entry) ?? {};
  if (isText(identitytoken)) return { kind: 'refresh', token: identitytoken };
  if (isText(username) && isText(password)) return { kind: 'basic', username, password };
  if (!isText(auth)) return undefined;
  const decoded = Buffer.from(auth, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 1) {
    throw new KeelsonError('USAGE', `the credentials of ${host} in ${file} are not base64 of user:password`);
  }
  return { kind: 'basic', username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

function own(map: unknown, key: string): unknown {
  const object = asObject(map);
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
