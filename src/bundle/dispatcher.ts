import { compare } from '../inventory/document.ts';
import type { Check } from './annotations.ts';
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
export function dispatcherOf(checks: readonly Check[], reads: ReadonlyMap<string, ModuleReads>): Dispatcher {
  const modules = new Map<string, string>([['keelson/unknown.rego', unknownModule]]);
  for (const check of checks) {
    modules.set(`keelson/verdicts/${slug(check.id)}.rego`, verdictModule(check, reads.get(check.file)));
  }

  const entrypoints: Record<string, string> = {};
  for (const [type, ofType] of checksByType(checks)) {
    const name = slug(type);
    modules.set(`keelson/dispatch/${name}.rego`, dispatchModule(name, ofType));
    entrypoints[type] = `keelson/dispatch/${name}/outcomes`;
  }
  return { modules, entrypoints };
}

/** Entrypoint that judges one unit by one check: what an aborting batch is taken apart with. */
export function verdictEntrypoint(checkId: string): string {
  return `keelson/verdicts/${slug(checkId)}/verdict`;
}

function checksByType(checks: readonly Check[]): [string, Check[]][] {
  const types = [...new Set(checks.flatMap((check) => check.types))].toSorted(compare);
  return types.map((type) => [type, checks.filter((check) => check.types.includes(type))]);
}

export function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
}

function verdictModule(check: Check, reads: ModuleReads | undefined): string {
  const evidence = check.evidence.map(evidencePath);
  const applies = reads?.rules.has('applies') === true;
  const appliesBy = (reads?.applies ?? [])
    .filter((path) => /^(properties|related|related_from|ai)\./.test(path))
    .map(evidencePath);
  const details = reads?.rules.has('details') === true;

  const lines = [
    banner,
    `package keelson.verdicts.${slug(check.id)}`,
    '',
    'import data.keelson.unknown',
    `import data.${check.package} as check`,
    '',
    '# METADATA',
    '# scope: document',
    '# entrypoint: true',
    'default verdict := {"status": "fail", "details": []}',
    '',
    ...(applies && appliesBy.length > 0
      ? [
          `verdict := {"status": "unknown", "unknown": paths} if {`,
          `\tpaths := unknown.paths(${rego(appliesBy)})`,
          `\tcount(paths) > 0`,
          `} else := {"status": "not_applicable"} if {`,
          `\tnot check.applies`,
          `} else := ${unknownVerdict(evidence)}`,
        ]
      : applies
        ? [
            `verdict := {"status": "not_applicable"} if {`,
            `\tnot check.applies`,
            `} else := ${unknownVerdict(evidence)}`,
          ]
        : [`verdict := ${unknownVerdict(evidence)}`]),
    `else := {"status": "pass"} if check.compliant`,
    ...(details ? ['', `else := {"status": "fail", "details": check.details} if check.details`] : []),
    '',
  ];
  return lines.join('\n');
}

function unknownVerdict(evidence: readonly object[]): string {
  return `{"status": "unknown", "unknown": paths} if {\n\tpaths := unknown.paths(${rego(evidence)})\n\tcount(paths) > 0\n}\n`;
}

function rego(value: unknown): string {
  return JSON.stringify(value);
}

function dispatchModule(name: string, checks: readonly Check[]): string {
  const imports = checks.map((check) => `import data.keelson.verdicts.${slug(check.id)}`).toSorted(compare);
  const verdicts = checks.map((check) => `verdicts[${rego(check.id)}] := ${slug(check.id)}.verdict`);
  return [
    banner,
    `package keelson.dispatch.${name}`,
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

const unknownModule = `${banner}
package keelson.unknown

# METADATA
# description: |
#   The evidence paths that cannot be judged: the resource says that the value is unknown,
#   the neighbour is not in the document, or the neighbour says that its value is unknown.
paths(evidence) := {item.path |
	some item in evidence
	_unknown(item)
}

_unknown(item) if {
	some pointer in input.unknown
	_overlap(item.pointer, pointer)
}

_unknown(item) if {
	item.neighbour.edge_only == false
	some neighbour in input[item.neighbour.side][item.neighbour.edge]
	neighbour.unresolved
}

_unknown(item) if {
	item.neighbour.pointer != ""
	some neighbour in input[item.neighbour.side][item.neighbour.edge]
	some pointer in neighbour.unknown
	_overlap(item.neighbour.pointer, pointer)
}

_overlap(left, right) if startswith(concat("", [left, "/"]), concat("", [right, "/"]))

_overlap(left, right) if startswith(concat("", [right, "/"]), concat("", [left, "/"]))
`;
