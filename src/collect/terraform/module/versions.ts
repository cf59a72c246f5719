import type { Majors } from '../../code/declaration.ts';
import type { Block, Expression } from '../syntax/expression.ts';

/** Major versions of providers, by their names. */
export type ProviderMajors = ReadonlyMap<string, Majors>;

const any: Majors = { first: 0, last: Infinity };

/** What the blocks of a module allow: `required_providers`, and `version` of old configurations of providers. */
export function requiredMajors(blocks: readonly Block[]): ProviderMajors {
  const required = blocks
    .filter(({ type }) => type === 'terraform')
    .flatMap(({ body }) => body.blocks)
    .filter(({ type }) => type === 'required_providers')
    .flatMap(({ body }) => Array.from(body.attributes.values()))
    .map(({ name, expression }) => [name, versionIn(expression)] as const);
  const configured = blocks
    .filter(({ type }) => type === 'provider')
    .map(({ labels: [name = ''], body }) => [name, body.attributes.get('version')?.expression] as const);
  const majors = new Map<string, Majors>();
  for (const [name, version] of [...required, ...configured]) {
    if (version?.kind !== 'literal') continue;
    majors.set(name, both(majors.get(name) ?? any, majorsIn(String(version.value))));
  }
  return majors;
}

function versionIn(expression: Expression): Expression | undefined {
  if (expression.kind !== 'object') return expression;
  return expression.entries.find(({ key }) => key.kind === 'literal' && key.value === 'version')?.expression;
}

const lockedProvider = /provider\s+"[^"\n]*\/([^"/\n]+)"\s*\{[^{}]*?\bversion\s*=\s*"(\d{1,9})\./g;

/** What `.terraform.lock.hcl` has chosen. */
export function lockedMajors(text: string): ProviderMajors {
  return new Map(
    Array.from(
      text.matchAll(lockedProvider),
      ([, name = '', major = '']) => [name, majorsFrom(major)] as const,
    ),
  );
}

function majorsFrom(major: string): Majors {
  return { first: Number(major), last: Number(major) };
}

/**
 * The major versions that a constraint allows.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
export function majorsIn(constraint: string): Majors {
  return constraint.split(',').map(majorsOfPart).reduce(both, any);
}

function majorsOfPart(part: string): Majors {
  const [, operator = '', major = '', rest = ''] =
    /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d{1,9})((?:\.\d+)*)/.exec(part) ?? [];
  if (major === '') return any;
  const number = Number(major);
  switch (operator) {
    case '>':
    case '>=':
      return { first: number, last: Infinity };
    case '<':
      return { first: 0, last: /[1-9]/.test(rest) ? number : number - 1 };
    case '<=':
      return { first: 0, last: number };
    case '~>':
      return { first: number, last: rest === '' ? Infinity : number };
    case '!=':
      return any;
    default:
      return { first: number, last: number };
  }
}

/** Versions of a provider that all of these allow; undefined where none says anything. */
export function majorsOf(provider: string, ...allowed: readonly ProviderMajors[]): Majors | undefined {
  const own = allowed.flatMap((majors) => majors.get(provider) ?? []);
  return own.length === 0 ? undefined : own.reduce(both);
}

/** What contradicts itself says nothing. */
function both(left: Majors, right: Majors): Majors {
  const together = { first: Math.max(left.first, right.first), last: Math.min(left.last, right.last) };
  return together.first > together.last ? any : together;
}
