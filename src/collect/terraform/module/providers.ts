import { at } from '../../code/mapping/attribute.ts';
import type { Scope } from '../evaluate/scope.ts';
import type { Value } from '../../evaluation/value.ts';
import type { Block, Expression } from '../syntax/expression.ts';
import { bodyValues } from './block.ts';
import type { ModuleSource } from './source.ts';

/** The configurations of providers that a module sees, by name and `name.alias`. */
export interface Providers {
  of(name: string): Readonly<Record<string, Value>> | undefined;
  /** What a called module sees. */
  passedTo(call: Block): Providers;
}

/** Configurations of the root; a module that is called has those of its caller, under the names that the call gives. */
export function rootProviders(source: ModuleSource, scope: () => Scope): Providers {
  const known = new Map<string, Record<string, Value>>();
  return seenAs((name) => {
    const block = source.providers.get(name);
    if (!block) return undefined;
    const values = known.get(name) ?? bodyValues(block.body, scope());
    known.set(name, values);
    return values;
  });
}

function seenAs(of: Providers['of']): Providers {
  return {
    of,
    passedTo(call) {
      const passed = call.body.attributes.get('providers')?.expression;
      const names = passed?.kind === 'object' ? passed.entries : [];
      const renamed = new Map(
        names.map(({ key, expression }) => [providerText(key), providerText(expression)] as const),
      );
      return seenAs((name) => of(renamed.get(name) ?? name));
    },
  };
}

/** What the provider of a resource fills in. */
export function providerValues(
  block: Block,
  providers: Providers,
): Readonly<Record<string, unknown>> | undefined {
  const chosen = block.body.attributes.get('provider')?.expression;
  const name = chosen ? providerText(chosen) : providerOf(block);
  const values = providers.of(name) ?? (name.endsWith('-beta') ? providers.of(name.slice(0, -5)) : undefined);
  if (!values) return undefined;
  const picked = {
    region: values['region'],
    project: values['project'],
    zone: values['zone'],
    default_tags: at(values, 'default_tags.tags') ?? values['default_labels'],
  };
  return Object.fromEntries(Object.entries(picked).filter(([, value]) => value !== undefined));
}

/** The provider that the type of a resource names. */
export function providerOf({ labels: [type = ''] }: Block): string {
  return /^[^_]+/.exec(type)?.[0] ?? '';
}

/** `aws.eu`, written out. */
function providerText(expression: Expression): string {
  if (expression.kind === 'variable') return expression.name;
  if (expression.kind === 'attribute') return `${providerText(expression.of)}.${expression.name}`;
  return expression.kind === 'literal' ? String(expression.value) : '';
}
