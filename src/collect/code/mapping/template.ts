import type { Declaration } from '../declaration.ts';
import { identifying, identityPart } from '../token.ts';
import { at } from './attribute.ts';

const part = /\{([^{}]+)\}/g;

/** What a template is filled from. */
export interface Holder {
  readonly address: string;
  /** Value of an attribute by its dotted path; undefined where it is absent. */
  readonly attribute: (path: string) => unknown;
  /** What the provider's configuration says: project, region. */
  readonly provider?: Readonly<Record<string, unknown>>;
}

export function holderOf({
  address,
  values,
  provider,
}: Pick<Declaration, 'address' | 'values' | 'provider'>): Holder {
  return { address, attribute: (path) => at(values, path), ...(provider && { provider }) };
}

/**
 * A template of a mapping with the values of a declaration. An attribute that is absent, or is no text, gives what
 * identifies it: the same for everyone who refers to it.
 *
 * @param known values of the template's own: `id`, `name`.
 */
export function fill(template: string, holder: Holder, known: Readonly<Record<string, string>> = {}): string {
  return template.replaceAll(part, (_, alternatives: string) => {
    const names = alternatives.split('|');
    for (const name of names) {
      const text = filled(name, holder, known);
      if (text !== undefined) return text;
    }
    return identityPart(`${holder.address}.${names[0]?.replace(/^!/, '')}`);
  });
}

function filled(name: string, holder: Holder, known: Readonly<Record<string, string>>): string | undefined {
  if (name === '@address') return identityPart(holder.address);
  if (name.startsWith('@')) return identityPart(name.slice(1));
  if (name.startsWith('!')) {
    const text = filled(name.slice(1), holder, known);
    return text === undefined ? undefined : identifying(text);
  }
  const value =
    known[name] ?? (name.startsWith('provider.') ? fromProvider(name, holder) : holder.attribute(name));
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function fromProvider(name: string, { provider }: Holder): unknown {
  const own = name.slice('provider.'.length);
  return provider && Object.hasOwn(provider, own) ? provider[own] : undefined;
}
