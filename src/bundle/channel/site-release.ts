import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, valid } from 'semver';
import { KeelsonError } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { SiteArtefact, SiteRelease } from '../../generated/channel.ts';
import { sha256 } from '../../files/sha256.ts';
import { readArchive } from '../source/file.ts';
import type { Candidate } from './candidate.ts';
import { readSiteFile, releasesFolder, stampOf, type Change } from './site.ts';

/**
 * A release of a site.
 *
 * @throws KeelsonError USAGE when there is none, with those that are; BUNDLE_INVALID
 */
export async function readSiteRelease(site: string, version: string): Promise<SiteRelease> {
  const release = await find(site, version);
  if (release) return release;
  const versions = (await readdir(releasesFolder(site)).catch(() => [])).filter(
    (name) => valid(name) !== null,
  );
  throw new KeelsonError(
    'USAGE',
    `${site} has no release ${version}; the last are ${versions.toSorted(compare).slice(-5).join(', ') || 'none'}`,
  );
}

async function find(site: string, version: string): Promise<SiteRelease | undefined> {
  if (!/^[0-9][0-9A-Za-z.-]*$/.test(version)) return undefined;
  const file = join(releasesFolder(site), version, 'release.json');
  return (await readSiteFile(file, 'release')) as SiteRelease | undefined;
}

/**
 * Adds a release, or does nothing when the same was added before. To be called while nobody else changes the site.
 *
 * @throws KeelsonError RELEASE_EXISTS when the version was released with other bytes.
 */
export async function addSiteRelease(
  site: string,
  candidate: Candidate,
  change: Change,
): Promise<SiteRelease> {
  const { version, revision, archives } = candidate;
  const artefacts = Object.fromEntries(
    [...archives].map(([kind, archive]) => [
      kind,
      {
        file: `releases/${version}/keelson-${version}.${kind}.tar.gz`,
        sha256: sha256(archive),
        bytes: archive.byteLength,
      },
    ]),
  );
  const before = await find(site, version);
  if (before) {
    if (isSame(before.artefacts, artefacts)) return before;
    throw new KeelsonError(
      'RELEASE_EXISTS',
      `version ${version} was released to ${site} already, with other bytes; release another version`,
    );
  }
  const folder = join(releasesFolder(site), version);
  // Of a process that was ended before it wrote release.json.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [kind, archive] of archives) {
    await writeWhole(join(folder, `keelson-${version}.${kind}.tar.gz`), archive);
  }
  const release: SiteRelease = {
    schema: 'keelson.release/v1',
    version,
    revision,
    artefacts,
    ...stampOf(change),
  };
  await writeWhole(join(folder, 'release.json'), `${JSON.stringify(release, undefined, 2)}\n`);
  return release;
}

function isSame(left: SiteRelease['artefacts'], right: SiteRelease['artefacts']): boolean {
  return left.wasm?.sha256 === right.wasm?.sha256 && left.rego?.sha256 === right.rego?.sha256;
}

/**
 * The bytes of a released archive.
 *
 * @throws KeelsonError BUNDLE_UNAVAILABLE, BUNDLE_DIGEST_MISMATCH
 */
export async function readReleased(
  site: string,
  { file, sha256: digest }: SiteArtefact,
): Promise<Uint8Array> {
  const archive = await readArchive(join(site, file));
  if (sha256(archive) === digest) return archive;
  throw new KeelsonError(
    'BUNDLE_DIGEST_MISMATCH',
    `${join(site, file)} is not the file that was released: its digest differs from release.json`,
  );
}
