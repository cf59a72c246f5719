import { spawn } from 'node:child_process';
import { messageOf } from '../src/errors.ts';

/**
 * Installs a package of Debian, where this is root on a system with apt-get.
 *
 * @param otherwise What to set instead, for the advice.
 * @throws Error that says what to do.
 */
export async function aptInstall(name: string, otherwise: string): Promise<void> {
  const advice = `install it (Debian: apt-get install ${name}), or set ${otherwise}`;
  if (process.getuid?.() !== 0) throw new Error(`there is none: ${advice}`);
  try {
    await aptGet('update', '-qq');
    await aptGet('install', '-y', '-qq', '--no-install-recommends', name);
  } catch (cause) {
    throw new Error(`there is none and apt-get gives none (${messageOf(cause)}): ${advice}`, { cause });
  }
}

async function aptGet(...args: string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn('apt-get', args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-500)));
  child.on('error', reject);
  child.on('close', (code) =>
    code === 0 ? resolve() : reject(new Error(`apt-get ${args.join(' ')}: ${said}`)),
  );
  await promise;
}
