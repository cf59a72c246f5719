import { lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isProtected } from '../../../network/this-machine.ts';
import { KeelsonError, messageOf } from '../../../errors.ts';
import type { Advisories, AdvisedEcosystem } from '../../../generated/advisories.ts';
import { gather, type Gathering } from '../osv/gather.ts';
import { gatherFromApi } from './api.ts';
import { download, type DownloadOptions } from './download.ts';
import { gatherFolder, gatherZip } from './dump.ts';
import { withExploitation } from './exploitation.ts';

/** Where OSV gives away a zip for each ecosystem: https://google.github.io/osv.dev/data/ */
export const osvDumps = 'https://osv-vulnerabilities.storage.googleapis.com';
export const osvApi = 'https://api.osv.dev';
export const cisaExploited =
  'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json';

const largestDump = 4 * 1024 * 1024 * 1024;
const largestList = 64 * 1024 * 1024;

export interface UpdateOptions {
  /** Address of dumps or of an API; a folder or a zip of OSV records. Default: OSV's own. */
  readonly from?: string;
  /** Ask package by package instead of getting whole ecosystems. */
  readonly api?: boolean;
  /** Address or file of the list of known exploited vulnerabilities. Default: CISA's, where `from` is OSV's. */
  readonly exploited?: string;
  /** What to ask about. Absent, of a folder or zip: all that the records hit. */
  readonly packages?: readonly AdvisedEcosystem[];
  /** For downloads that are not finished. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly progress?: (what: string) => void;
  readonly notice?: (text: string) => void;
  readonly download?: Pick<DownloadOptions, 'backOff' | 'patience'>;
}

/**
 * Fetches advisories and makes the facts of them.
 *
 * @throws KeelsonError USAGE, ADVISORIES_UNAVAILABLE, ADVISORIES_INVALID
 */
export async function fetchAdvisories(options: UpdateOptions): Promise<Advisories> {
  const gathering = gather(options.packages);
  const from = options.from ?? (options.api === true ? osvApi : osvDumps);
  const url = addressIn(from);
  if (url) await gatherFromAddress(url, gathering, options);
  else await gatherFromDisk(from, gathering, options.signal);
  // What is fetched now knows of all until now; a folder, of what is in it.
  const advisories = gathering.result(url ? options.now().toISOString() : undefined);
  if (options.exploited !== undefined) return exploitedBy(options.exploited, advisories, options);
  if (options.from !== undefined) return advisories;
  try {
    return await exploitedBy(cisaExploited, advisories, options);
  } catch (error) {
    // Nobody asked for it: without it, what is exploited is unknown.
    if (!(error instanceof KeelsonError)) throw error;
    options.notice?.(`what is exploited is not known: ${error.message}`);
    return advisories;
  }
}

async function exploitedBy(
  from: string,
  advisories: Advisories,
  options: UpdateOptions,
): Promise<Advisories> {
  options.progress?.(from);
  return withExploitation(advisories, await readList(from, options), from);
}

async function gatherFromAddress(url: URL, gathering: Gathering, options: UpdateOptions): Promise<void> {
  const { packages, api, signal, folder, progress } = options;
  if (!packages)
    throw new KeelsonError('USAGE', 'only a folder or a zip on disk can be taken with all its packages');
  if (api === true) {
    await gatherFromApi(url, packages, gathering, { signal, ...backOffOf(options) });
    return;
  }
  for (const { ecosystem } of packages) {
    const dump = new URL(`${encodeURIComponent(ecosystem)}/all.zip`, url);
    const file = join(folder, `${ecosystem.replaceAll(/[^\w.-]/g, '_')}.zip`);
    progress?.(dump.href);
    await download(dump, file, { ...options.download, signal, maximumBytes: largestDump });
    await gatherZip(file, gathering, signal);
    await rm(file, { force: true });
  }
}

function backOffOf({ download: terms }: UpdateOptions) {
  return terms?.backOff === undefined ? {} : { backOff: terms.backOff };
}

async function gatherFromDisk(path: string, gathering: Gathering, signal: AbortSignal): Promise<void> {
  const stats = await lstat(path).catch((cause: unknown) => {
    throw new KeelsonError('USAGE', `cannot read ${path}: ${messageOf(cause)}`, { cause });
  });
  await (stats.isDirectory() ? gatherFolder : gatherZip)(path, gathering, signal);
}

async function readList(from: string, options: UpdateOptions): Promise<unknown> {
  const url = addressIn(from);
  const file = url ? join(options.folder, 'exploited.json') : from;
  if (url) {
    await download(url, file, { ...options.download, signal: options.signal, maximumBytes: largestList });
  }
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new KeelsonError('ADVISORIES_INVALID', `${from} is no list in JSON: ${messageOf(cause)}`, {
      cause,
    });
  } finally {
    if (url) await rm(file, { force: true });
  }
}

/**
 * An address, with a slash at its end so that names are below it; undefined for a path.
 *
 * @throws KeelsonError USAGE when it is one that is not used: plain http to another machine, or with a password.
 */
function addressIn(text: string): URL | undefined {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return undefined;
  const url = URL.parse(text);
  if (!url || !isProtected(url) || url.username !== '' || url.password !== '') {
    throw new KeelsonError(
      'USAGE',
      'advisories come from https, or http on this machine, without a password',
    );
  }
  if (!url.pathname.endsWith('/') && !/\.[a-z]+$/i.test(url.pathname)) url.pathname += '/';
  return url;
}
