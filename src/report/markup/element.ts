import { escaped } from './escaped.ts';
import { joined, type Markup, type Part } from './markup.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of SVG, of attributes that are worked out: those that are undefined are left out. What is not markup is text. Without
 * children it is closed at once.
 */
export function element(name: string, attributes: Attributes, ...children: readonly Part[]): Markup {
  const named = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (children.length === 0) return { html: `<${name}${named}/>` };
  return { html: `<${name}${named}>${joined(children).html}</${name}>` };
}
