import type { BundleDifference, ChangedField, ComparedBundle } from '../../generated/bundle-difference.ts';
import type { VersioningRules } from '../../generated/versioning.ts';
import { plainName } from '../../policy/entrypoints.ts';
import { changesIn } from './changes.ts';
import { checkDifferences, pairsOf } from './checks.ts';
import type { Compared } from './compared.ts';
import { changedFields, changedPaths } from './fields.ts';
import { frameworkDifferences } from './frameworks.ts';
import { proposalFor } from './proposal.ts';
import { differing, reachOf } from './rules/reach.ts';

/**
 * What is another in a new bundle, and the version it asks for. Rules are compared by their source, each with all that
 * it may reach: comments and layout make no difference, another name of a variable does.
 */
export function differenceOf(old: Compared, now: Compared, rules: VersioningRules): BundleDifference {
  const found = {
    schema: 'keelson.bundle-difference/v1' as const,
    old: summaryOf(old),
    new: summaryOf(now),
    rules_compared: old.source !== undefined && now.source !== undefined,
    checks: checkDifferences(old, now, pairsOf(old, now)),
    risk: riskDifferences(old, now),
    frameworks: frameworkDifferences(old.frameworks, now.frameworks),
    data: changedPaths(old.data, now.data, 'data'),
    bundle: bundleDifferences(old, now),
  };
  return { ...found, proposal: proposalFor(changesIn(found, old, now), old.revision, rules) };
}

/** Whether a difference has anything to show. */
export function differs({ proposal, estate }: BundleDifference): boolean {
  return proposal.level !== 'none' || (estate !== undefined && estate.checks.length > 0);
}

function summaryOf({ name, revision, digest, checks }: Compared): ComparedBundle {
  return { name, revision, digest: `sha256:${digest}`, checks: checks.size };
}

function riskDifferences(old: Compared, now: Compared): string[] {
  if (!old.source || !now.source) return [];
  return differing(reachOf(old.source, riskPackage(old)), reachOf(now.source, riskPackage(now)));
}

function bundleDifferences(old: Compared, now: Compared): ChangedField[] {
  const fields = ({ format, opa, roots }: Compared) => ({ format, opa, roots });
  return changedFields(fields(old), fields(now));
}

/** The package whose rule `assessments` a host asks for risk. */
function riskPackage({ bundleName }: Compared): string {
  return bundleName === plainName ? 'risk' : `${bundleName}.risk`;
}
