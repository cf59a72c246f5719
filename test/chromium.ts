import { spawn, type ChildProcess } from 'node:child_process';
import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { messageOf } from '../src/errors.ts';
import { aptInstall } from './apt.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that tests of pages run in: KEELSON_CHROMIUM, then one on the path, then Debian's own, which is
 * installed where this is root on a system with apt-get.
 *
 * @throws Error that says how to get one.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['KEELSON_CHROMIUM'];
  if (named) return named;
  const found = (await onPath()) ?? (await installed());
  if (found === undefined) throw new Error('it was installed and is not on the path');
  return found;
}

async function onPath(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  for (const file of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    const executable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (executable) return file;
  }
  return undefined;
}

async function installed(): Promise<string | undefined> {
  await aptInstall('chromium', 'KEELSON_CHROMIUM to one');
  return onPath();
}

/** An open page. */
export interface Page {
  /** The address at which the browser is driven by the DevTools protocol. Rejects when it ends before. */
  readonly devtools: Promise<string>;
  /** Rejects when the browser ends, with what it said. */
  readonly ended: Promise<never>;
  close(): Promise<void>;
}

/** Opens an address in a Chromium of its own, without a window and without a profile. */
export async function openPage(url: string): Promise<Page> {
  const chromium = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'keelson-chromium-'));
  const child = spawn(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--no-proxy-server',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      url,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  let said = '';
  const listening = Promise.withResolvers<string>();
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const all = said + text;
    const [, address] = /^DevTools listening on (\S+)\r?\n/m.exec(all) ?? [];
    if (address !== undefined) listening.resolve(address);
    said = all.slice(-2000);
  });
  const closed = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      said += messageOf(error);
      resolve();
    });
    child.on('close', () => resolve());
  });
  const ended = closed.then(() => {
    throw new Error(`Chromium has ended: ${said}`);
  });
  const devtools = Promise.race([listening.promise, ended]);
  for (const promise of [ended, devtools]) promise.catch(() => undefined);
  return {
    devtools,
    ended,
    async close() {
      killGroup(child);
      await closed;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The processes that Chromium has started end with it. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
