import { KeelsonError } from '../../errors.ts';

/** `<version>+<digest>` in its parts; undefined for the revision of a bundle that others made. */
function partsOf(revision: string): { readonly version: string; readonly digest: string } | undefined {
  const at = revision.lastIndexOf('+');
  return at < 0 ? undefined : { version: revision.slice(0, at), digest: revision.slice(at + 1) };
}

/**
 * Refuses to go back: who can replay an old bundle, signed as it is, could bring back what its checks did not see. The same
 * version with other contents is refused, too, since a released version does not change.
 *
 * @param active the revision last used from there.
 * @throws KeelsonError BUNDLE_DOWNGRADE
 */
export async function refuseDowngrade(name: string, revision: string, active: string): Promise<void> {
  if (revision === active) return;
  const [next, last] = [partsOf(revision), partsOf(active)];
  if (!next || !last) return;
  const { compare, valid } = await import('semver');
  if (!valid(next.version) || !valid(last.version) || last.version === local) return;
  const order = compare(next.version, last.version);
  if (order > 0) return;
  throw new KeelsonError(
    'BUNDLE_DOWNGRADE',
    order < 0
      ? `${name} is ${next.version}, older than ${last.version} that was used last; say --allow-downgrade if that is meant`
      : `${name} is ${revision}, but ${active} was used before: a version does not change; say --allow-downgrade if that is meant`,
  );
}

/** What is built without a version of its own. */
const local = '0.0.0-local';
