import { compare } from '../../inventory/document.ts';
import type { Check } from './annotations.ts';
import { generatedPackage, plainName, slug } from '../../policy/entrypoints.ts';
import { evidencePath } from './evidence.ts';
import type { ModuleReads } from './reads/reads.ts';

/** The generated part of a bundle: one verdict module a check, one dispatcher a resource type. */
export interface Dispatcher {
  readonly modules: ReadonlyMap<string, string>;
  /** Entrypoint that judges a batch of units, by native resource type. */
  readonly entrypoints: Readonly<Record<string, string>>;
}

const banner = '# Generated from the checks of this bundle. Do not edit.';

/** The Rego that asks every check of a type about a batch of units, and each check about one unit. */
export function dispatcherOf(
  checks: readonly Check[],
  reads: ReadonlyMap<string, ModuleReads>,
  bundleName: string = plainName,
): Dispatcher {
  const below = generatedPackage(bundleName);
  const folder = below.replaceAll('.', '/');
  const modules = new Map<string, string>([[`${folder}/unknown.rego`, unknownModule(below)]]);
  for (const check of checks) {
    modules.set(
      `${folder}/verdicts/${slug(check.id)}.rego`,
      verdictModule(check, reads.get(check.file), below),
    );
  }

  const entrypoints: Record<string, string> = {};
  for (const [type, ofType] of checksByType(checks)) {
    const name = slug(type);
    modules.set(`${folder}/dispatch/${name}.rego`, dispatchModule(name, ofType, below));
    entrypoints[type] = `${folder}/dispatch/${name}/outcomes`;
  }
  return { modules, entrypoints };
}

function checksByType(checks: readonly Check[]): [string, Check[]][] {
  const types = [...new Set(checks.flatMap((check) => check.types))].toSorted(compare);
  return types.map((type) => [type, checks.filter((check) => check.types.includes(type))]);
}

function verdictModule(check: Check, reads: ModuleReads | undefined, below: string): string {
  const applies = reads?.rules.has('applies') === true;
  const appliesBy = (reads?.applies ?? []).filter((path) =>
    /^(properties|related|related_from|ai)\./.test(path),
  );
  const details = reads?.rules.has('details') === true;
  const asksFirst = applies && appliesBy.length > 0;

  const lines = [
    banner,
    `package ${below}.verdicts.${slug(check.id)}`,
    '',
    `import data.${below}.unknown`,
    `import data.${check.package} as check`,
    '',
    '# METADATA',
    '# scope: document',
    '# entrypoint: true',
    'default verdict := {"status": "fail", "details": []}',
    '',
    `verdict := ${[
      ...(asksFirst ? [unknownBranch('_applies_unknown')] : []),
      ...(applies ? ['{"status": "not_applicable"} if not check.applies\n'] : []),
      unknownBranch('_unknown'),
      '{"status": "pass"} if check.compliant\n',
      ...(details ? ['{"status": "fail", "details": check.details} if check.details\n'] : []),
    ].join('\nelse := ')}`,
    ...(asksFirst ? unknownRules('_applies_unknown', appliesBy) : []),
    ...unknownRules('_unknown', check.evidence),
    '',
  ];
  return lines.join('\n');
}

function unknownBranch(rule: string): string {
  return `{"status": "unknown", "unknown": ${rule}} if count(${rule}) > 0\n`;
}

/** A rule a way in which evidence can be unknown: constants cost nothing until one holds. */
function unknownRules(name: string, paths: readonly string[]): string[] {
  return paths.map(evidencePath).flatMap(({ path, pointer, neighbour }) => {
    const edge = neighbour && `${rego(neighbour.side)}, ${rego(neighbour.edge)}`;
    const ways = [
      `unknown.at(${rego(pointer)})`,
      ...(neighbour?.edge_only === false ? [`unknown.lost(${edge})`] : []),
      ...(neighbour && neighbour.pointer !== ''
        ? [`unknown.beyond(${edge}, ${rego(neighbour.pointer)})`]
        : []),
    ];
    return ways.flatMap((way) => [`${name} contains ${rego(path)} if ${way}`, '']);
  });
}

function rego(value: unknown): string {
  return JSON.stringify(value);
}

function dispatchModule(name: string, checks: readonly Check[], below: string): string {
  const imports = checks.map((check) => `import data.${below}.verdicts.${slug(check.id)}`).toSorted(compare);
  const verdicts = checks.map((check) => `verdicts[${rego(check.id)}] := ${slug(check.id)}.verdict`);
  return [
    banner,
    `package ${below}.dispatch.${name}`,
    '',
    ...imports,
    '',
    '# METADATA',
    '# description: |',
    '#   Of each unit, in the order of the input: how many checks gave a verdict, and the verdicts other than pass.',
    '#   A check that said nothing is missing in the count, so it is never taken for a pass.',
    '# scope: document',
    '# entrypoint: true',
    'outcomes := [[count(all), others] |',
    '\tsome unit in input',
    '\tall := verdicts with input as unit',
    '\tothers := {id: verdict | some id, verdict in all; verdict.status != "pass"}',
    ']',
    '',
    ...verdicts,
    '',
  ].join('\n');
}

const unknownModule = (below: string) => `${banner}
package ${below}.unknown

# METADATA
# description: The resource says that the value there, above or below it is unknown.
at(pointer) if {
	some other in input.unknown
	_overlap(pointer, other)
}

# METADATA
# description: A neighbour is not in the document.
lost(side, edge) if {
	some neighbour in input[side][edge]
	neighbour.unresolved
}

# METADATA
# description: A neighbour says that its value there, above or below it is unknown.
beyond(side, edge, pointer) if {
	some neighbour in input[side][edge]
	some other in neighbour.unknown
	_overlap(pointer, other)
}

_overlap(left, right) if startswith(concat("", [left, "/"]), concat("", [right, "/"]))

_overlap(left, right) if startswith(concat("", [right, "/"]), concat("", [left, "/"]))
`;
