import { KeelsonError } from '../../errors.ts';
import type { Framework } from '../../generated/framework.ts';
import { compare } from '../../inventory/document.ts';
import { validate } from '../../schema/validate.ts';
import type { Check } from './annotations.ts';

/**
 * The frameworks of a policy folder, by id.
 *
 * @throws KeelsonError POLICY_INVALID when one does not fit its schema or names a check that does not exist.
 */
export function readFrameworks(
  files: ReadonlyMap<string, unknown>,
  checks: readonly Check[],
): Map<string, Framework> {
  const ids = new Set(checks.map(({ id }) => id));
  const frameworks = new Map<string, Framework>();
  for (const [id, content] of [...files].toSorted(([left], [right]) => compare(left, right))) {
    const problem = validate('framework', content) ?? strangers(content as Framework, ids);
    if (problem) {
      throw new KeelsonError('POLICY_INVALID', `frameworks/${id}.yaml: ${problem}`);
    }
    frameworks.set(id, content as Framework);
  }
  return frameworks;
}

function strangers({ controls }: Framework, ids: ReadonlySet<string>): string | undefined {
  for (const { id, checks, reasoned } of controls) {
    const stranger = checks.find((check) => !ids.has(check));
    if (stranger !== undefined) {
      return `control ${id} names the check ${stranger}, which does not exist`;
    }
    const unlisted = reasoned?.checks.find((check) => !checks.includes(check));
    if (unlisted !== undefined) {
      return `control ${id} gives a reason for the check ${unlisted}, which is not among its checks`;
    }
  }
  return undefined;
}

/** The controls that a check answers, `<framework>:<control>`, sorted. */
export function controlsOf(check: string, frameworks: ReadonlyMap<string, Framework>): string[] {
  return [...frameworks]
    .flatMap(([id, { controls }]) =>
      controls.filter(({ checks }) => checks.includes(check)).map((control) => `${id}:${control.id}`),
    )
    .toSorted(compare);
}
