import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inc, parse as parseVersion } from 'semver';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { VersionProposal } from '../../generated/bundle-difference.ts';
import type { VersioningRules, VersionLevel } from '../../generated/versioning.ts';
import { packageRoot } from '../../schema/files.ts';
import { validate } from '../../schema/validate.ts';
import type { Change } from './changes.ts';

const levels: readonly VersionLevel[] = ['major', 'minor', 'patch'];

/** What the version must be raised by for some changes, and to what from a revision `<version>+<digest>`. */
export function proposalFor(
  changes: readonly Change[],
  revision: string,
  rules: VersioningRules,
): VersionProposal {
  const reasons = changes
    .map(({ kind, subjects }) => ({ change: kind, ...rules.changes[kind], subjects: [...subjects] }))
    .toSorted((left, right) => levels.indexOf(left.level) - levels.indexOf(right.level));
  const level = reasons[0]?.level;
  if (level === undefined) return { level: 'none', reasons };
  const version = nextVersion(revision, level, rules);
  return { level, ...(version !== undefined && { version }), reasons };
}

/** Undefined where it is a build of no version. */
function nextVersion(revision: string, level: VersionLevel, rules: VersioningRules): string | undefined {
  const version = parseVersion(revision);
  if (!version || version.prerelease.length > 0) return undefined;
  return inc(version.version, version.major === 0 ? rules.before_first[level] : level) ?? undefined;
}

/**
 * The rules by which versions are proposed: policies/versioning.yaml of this package.
 *
 * @throws KeelsonError POLICY_INVALID
 */
export async function readVersioningRules(
  file: string = join(packageRoot, 'policies', 'versioning.yaml'),
): Promise<VersioningRules> {
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new KeelsonError('POLICY_INVALID', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
  const problem = validate('versioning', content);
  if (problem !== undefined) throw new KeelsonError('POLICY_INVALID', `${file}: ${problem}`);
  return content as VersioningRules;
}
