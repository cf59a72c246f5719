import { KeelsonError } from '../errors.ts';
import type { AttackPaths } from '../generated/attack-paths.ts';
import type { Result } from '../generated/report.ts';
import { nearest } from '../nearest.ts';
import { checkNames, namedChecks } from '../policy/check-names.ts';
import type { Searched } from './attack-paths.ts';

/**
 * What there is when findings are mended: checks, or check@resource.
 *
 * @throws KeelsonError USAGE for what is no failed check of a resource.
 */
export async function assumedOf(
  names: readonly string[],
  { results, assuming, attack_paths: before, bundle }: Searched,
): Promise<NonNullable<AttackPaths['assumed']>> {
  const known = checkNames(bundle.checks.values());
  const mended = new Map(
    names
      .flatMap((name) => {
        const [check = '', ...rest] = name.split('@');
        const ids = namedChecks(known, [check]);
        return findingsNamed(results, ids, rest.length > 0 ? rest.join('@') : undefined, name);
      })
      .map((result) => [result.fingerprint, result] as const),
  );
  const after = await assuming(new Set(mended.keys()));
  const left = new Set(after.map(({ id }) => id));
  return {
    fixes: [...mended.values()].map(({ check, resource, fingerprint }) => ({
      check,
      resource: resource.id,
      fingerprint,
    })),
    gone: before.filter(({ id }) => !left.has(id)).map(({ id }) => id),
    attack_paths: [...after],
  };
}

function findingsNamed(
  results: readonly Result[],
  checks: ReadonlySet<string>,
  resource: string | undefined,
  said: string,
): Result[] {
  const failed = results.filter(({ status, check }) => status === 'fail' && checks.has(check));
  const isIt = ({ resource: { id, name } }: Result) =>
    resource === undefined || [id.toLowerCase(), name.toLowerCase()].includes(resource.toLowerCase());
  const found = failed.filter(isIt);
  if (found.length > 0) return found;
  const meant =
    resource === undefined
      ? undefined
      : nearest(
          resource,
          failed.map((result) => result.resource.name),
        );
  const hint = meant === undefined ? 'there is nothing to mend' : `did you mean ${meant}?`;
  throw new KeelsonError('USAGE', `no finding is called ${said}: ${hint}`);
}
