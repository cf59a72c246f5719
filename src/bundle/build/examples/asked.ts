import { slug } from '../../../policy/entrypoints.ts';
import type { Check } from '../annotations.ts';
import type { ModuleReads } from '../reads/reads.ts';

/** A unit that a policy test asks a check about. */
export interface AskedUnit {
  /** Id of the check. */
  readonly check: string;
  /** Name of the test. */
  readonly test: string;
  /** JSON text. */
  readonly unit: string;
}

const marker = 'keelson-asked';

/**
 * Modules that, beside the checks in `opa test`, have every test print what it asks a check about: another clause of the
 * check's rule, which never holds.
 */
export function listeners(
  checks: readonly Check[],
  reads: ReadonlyMap<string, ModuleReads>,
): Map<string, string> {
  return new Map(
    checks.map((check) => {
      const rules = ['applies', 'compliant'].filter((rule) => reads.get(check.file)?.rules.has(rule));
      // Their name sorts before those of checks: OPA looks no further than the first clause that holds.
      return [`0-asked/${slug(check.id)}.rego`, listener(check, rules)];
    }),
  );
}

function listener(check: Check, rules: readonly string[]): string {
  const clauses = rules.map(
    (rule) => `${rule} if {\n\tprint("${marker}", "${check.id}", json.marshal(input))\n\tfalse\n}\n`,
  );
  return [`package ${check.package}\n`, ...clauses].join('\n');
}

/** What a test asked, out of what it printed. */
export function askedIn(printed: string, test: string): AskedUnit[] {
  return printed.split('\n').flatMap((line) => {
    const [mark, check, ...rest] = line.split(' ');
    const unit = rest.join(' ');
    return mark === marker && check !== undefined && unit.startsWith('{') ? [{ check, test, unit }] : [];
  });
}
