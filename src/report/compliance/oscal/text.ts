import { plain } from '../../terminal.ts';

/** Text on one line that is not empty, as titles and values of OSCAL must be: names come from other people's clouds. */
export function line(text: string): string {
  return plain(text).toWellFormed().replaceAll(/\s+/g, ' ').trim() || '-';
}

export const propertyNamespace = 'https://keelson.dev/ns/oscal';

export interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

/** A property that means what Keelson says it means. */
export function property(name: string, value: string | number): Property {
  return { name, ns: propertyNamespace, value: line(String(value)) };
}
