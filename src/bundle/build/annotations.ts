import { KeelsonError } from '../../errors.ts';
import type { CheckMetadata } from '../../generated/check.ts';
import { compare } from '../../inventory/document.ts';
import { plainName } from '../../policy/entrypoints.ts';
import { validate } from '../../schema/validate.ts';
import { opaOrThrow } from '../compiler/opa-command.ts';

/** A check as its METADATA describes it, with the package that holds its rules. */
export interface Check extends CheckMetadata {
  readonly title: string;
  readonly description: string;
  /** Rego package without `data.`, e.g. checks.azure.ai_services.static_keys. */
  readonly package: string;
  /** Relative path of the module. */
  readonly file: string;
  /** Name of the schema of its input, `<cloud>/<name>`. */
  readonly schema: string;
  /** Links for further reading, of related_resources. */
  readonly references: readonly string[];
}

/** A METADATA block, as `opa inspect -a` tells it. */
export interface Annotation {
  readonly annotations: {
    readonly scope: string;
    readonly title?: string;
    readonly description?: string;
    readonly custom?: Record<string, unknown>;
    readonly related_resources?: readonly { readonly ref: string }[];
    readonly schemas?: readonly { readonly path: Term[]; readonly schema?: Term[] }[];
  };
  readonly location: { readonly file: string; readonly row: number };
  readonly path?: Term[];
}

export interface Term {
  readonly type: string;
  readonly value: string;
}

/** What OPA tells of a policy folder. */
export interface Inspected {
  readonly annotations?: readonly Annotation[];
  readonly namespaces: Readonly<Record<string, readonly string[]>>;
}

/** @throws KeelsonError POLICY_INVALID, OPA_UNAVAILABLE */
export async function inspectPolicies(folder: string): Promise<Inspected> {
  return JSON.parse(await opaOrThrow(['inspect', '-a', '-f', 'json', '.'], folder)) as Inspected;
}

/** The METADATA blocks of the packages below a name that ends in a dot; not those of tests. */
export function annotatedPackages({ annotations = [] }: Inspected, below: string): Annotation[] {
  return annotations.filter(({ annotations: { scope }, path = [] }) => {
    const name = packageOf(path);
    return scope === 'package' && name.startsWith(below) && !name.endsWith('_test');
  });
}

/** The checks of a policy folder, as checksIn has them. */
export async function readChecks(folder: string, bundleName: string = plainName): Promise<Check[]> {
  return checksIn(await inspectPolicies(folder), bundleName);
}

/**
 * The checks of a policy folder: packages below `checks`, or `<name>.checks` of a named bundle, each with one package-scoped METADATA block
 * whose custom part fits schemas/check.schema.json. Sorted by id.
 *
 * @throws KeelsonError POLICY_INVALID naming file and line.
 */
export function checksIn(inspected: Inspected, bundleName: string = plainName): Check[] {
  const below = bundleName === plainName ? 'checks.' : `${bundleName}.checks.`;
  const checks = annotatedPackages(inspected, below)
    .map(checkOf)
    .toSorted((left, right) => compare(left.id, right.id) || compare(left.file, right.file));
  refuseDuplicates(checks);
  refuseLostReplacements(checks);
  refuseUnannotated(inspected.namespaces, checks, below);
  return checks;
}

function checkOf({ annotations, location, path }: Annotation): Check {
  const where = `${location.file}:${location.row}`;
  const problem = validate('check', annotations.custom ?? {});
  if (problem) {
    throw new KeelsonError('POLICY_INVALID', `${where}: custom metadata: ${problem}`);
  }
  const schema = annotations.schemas?.find(
    ({ path: target }) => target.length === 1 && target[0]?.value === 'input',
  )?.schema;
  if (!annotations.title || !annotations.description || !schema) {
    throw new KeelsonError(
      'POLICY_INVALID',
      `${where}: a check needs title, description and schemas (input: schema.<cloud>.<type>)`,
    );
  }
  return {
    ...(annotations.custom as unknown as CheckMetadata),
    title: annotations.title,
    description: annotations.description.trim(),
    package: packageOf(path ?? []),
    file: location.file,
    schema: schema
      .slice(1)
      .map(({ value }) => value)
      .join('/'),
    references: (annotations.related_resources ?? []).map(({ ref }) => ref),
  };
}

/** Without `data`. */
export function packageOf(path: readonly Term[]): string {
  return path
    .slice(1)
    .map(({ value }) => value)
    .join('.');
}

function refuseDuplicates(checks: readonly Check[]): void {
  const seen = new Map<string, Check>();
  for (const check of checks) {
    for (const id of [check.id, ...(check.aliases ?? [])]) {
      const other = seen.get(id);
      if (other) {
        throw new KeelsonError(
          'POLICY_INVALID',
          `${check.file}: the id ${id} is already taken by ${other.file}`,
        );
      }
      seen.set(id, check);
    }
  }
}

function refuseLostReplacements(checks: readonly Check[]): void {
  const current = new Set(checks.filter(({ deprecated }) => !deprecated).map(({ id }) => id));
  for (const { file, deprecated } of checks) {
    const other = deprecated?.replaced_by;
    if (other !== undefined && !current.has(other)) {
      throw new KeelsonError(
        'POLICY_INVALID',
        `${file}: custom.deprecated.replaced_by names ${other}, which is no check, or deprecated too`,
      );
    }
  }
}

function refuseUnannotated(
  namespaces: Inspected['namespaces'],
  checks: readonly Check[],
  below: string,
): void {
  const known = new Set(checks.map((check) => `data.${check.package}`));
  for (const [name, files] of Object.entries(namespaces)) {
    if (name.startsWith(`data.${below}`) && !name.endsWith('_test') && !known.has(name)) {
      throw new KeelsonError(
        'POLICY_INVALID',
        `${files[0]}: the check ${name} has no METADATA block on its package`,
      );
    }
  }
}
