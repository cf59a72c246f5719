import type { Declaration } from '../declaration.ts';
import { identityPart } from '../token.ts';
import { at } from './attribute.ts';

const part = /\{(@?)([^{}]+)\}/g;

/** What a template is filled from. */
export interface Holder {
  readonly address: string;
  /** Value of an attribute by its dotted path; undefined where it is absent. */
  readonly attribute: (path: string) => unknown;
}

export function holderOf({ address, values }: Pick<Declaration, 'address' | 'values'>): Holder {
  return { address, attribute: (path) => at(values, path) };
}

/**
 * A template of a mapping with the values of a declaration. An attribute that is absent, or is no text, gives what
 * identifies it: the same for everyone who refers to it.
 *
 * @param known values of the template's own: `id`, `name`.
 */
export function fill(template: string, holder: Holder, known: Readonly<Record<string, string>> = {}): string {
  return template.replaceAll(part, (_, mark: string, name: string) => {
    if (mark !== '') return identityPart(name === 'address' ? holder.address : name);
    const value = known[name] ?? holder.attribute(name);
    return typeof value === 'string' && value !== '' ? value : identityPart(`${holder.address}.${name}`);
  });
}
