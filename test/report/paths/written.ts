import { elementsIn, parseXml, type XmlElement } from '../../../src/collect/syntax/xml.ts';
import type { AttackPaths } from '../../../src/generated/attack-paths.ts';
import { pathFormats } from '../../../src/report/paths/formats.ts';

/** What a format makes of paths. */
export async function written(id: string, found: AttackPaths): Promise<string> {
  const format = pathFormats.find((one) => one.id === id);
  return (await format?.write(found, { width: 80, colour: false })) ?? '';
}

/** Elements of a document that have a class. */
export function withClass(document: string | XmlElement, name: string): readonly XmlElement[] {
  const root = typeof document === 'string' ? parseXml(document) : document;
  return [...elementsIn(root)].filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name));
}

/** All that an element says, without what only shows when it is pointed at. */
export function said(element: XmlElement): string {
  return [...elementsIn(element)]
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
    .join('\n');
}

/** Ids at the ends of each edge of a picture; an attacker's is where they stand. */
export function endsOf(picture: string): readonly string[] {
  return withClass(picture, 'edge').map(({ attributes }) => {
    return `${attributes.get('data-from') ?? attributes.get('data-entry')} -> ${attributes.get('data-to')}`;
  });
}
