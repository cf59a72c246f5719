import { spawn } from 'node:child_process';
import { KeelsonError } from '../../errors.ts';
import type { Credentials } from './credentials.ts';
import { jsonObject } from './json-object.ts';

const limits = { milliseconds: 15_000, characters: 64 * 1024 };

/**
 * Asks docker-credential-NAME for the credentials of a server, as Docker does:
 * https://github.com/docker/docker-credential-helpers#development.
 *
 * @returns undefined where it has none.
 * @throws KeelsonError USAGE, without anything the helper printed: that may hold the secret.
 */
export async function askHelper(name: string, server: string): Promise<Credentials | undefined> {
  if (!/^[a-z0-9][a-z0-9._-]*$/i.test(name)) {
    throw new KeelsonError('USAGE', "Docker's config.json names a credential helper that is no name");
  }
  const command = `docker-credential-${name}`;
  const { code, output } = await answerOf(command, server);
  if (code !== 0) {
    if (/credentials not found|not found in native keychain|no credentials server url/i.test(output)) {
      return undefined;
    }
    throw new KeelsonError('USAGE', `${command} gave no credentials for ${server}: it ended with ${code}`);
  }
  return credentialsIn(output, command, server);
}

async function answerOf(command: string, server: string): Promise<{ code: number; output: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ code: number; output: string }>();
  const child = spawn(command, ['get'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: limits.milliseconds,
    killSignal: 'SIGKILL',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.length <= limits.characters) return;
    child.kill('SIGKILL');
    child.stdout.destroy();
  });
  // What a helper that was ended had started may hold the pipe open.
  child.on('exit', (_, signal) => {
    if (signal !== null) child.stdout.destroy();
  });
  child.on('error', (cause) =>
    reject(
      new KeelsonError('USAGE', `cannot run ${command}, which keeps the credentials of ${server}`, { cause }),
    ),
  );
  child.on('close', (code) => resolve({ code: code ?? -1, output }));
  // A helper that does not read ends the pipe early: what it answers counts.
  child.stdin.on('error', () => undefined).end(server);
  return promise;
}

function credentialsIn(output: string, command: string, server: string): Credentials {
  const { Username: username, Secret: secret } = jsonObject(output) ?? {};
  if (typeof username !== 'string' || typeof secret !== 'string') {
    throw new KeelsonError(
      'USAGE',
      `${command} gave no credentials for ${server}: its answer is not of that form`,
    );
  }
  return username === '<token>'
    ? { kind: 'refresh', token: secret }
    : { kind: 'basic', username, password: secret };
}
