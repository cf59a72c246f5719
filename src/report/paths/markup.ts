import { escaped } from '../escaped.ts';
import { readable } from './readable.ts';

/** What is markup already. */
export interface Markup {
  readonly markup: string;
}

/** Markup, text, or nothing. */
export type Child = Markup | string | undefined;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of SVG or HTML. What is not markup is text, and is escaped. Without children it is closed at once, which of
 * HTML only some elements are: give others an empty text.
 */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const named = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (children.length === 0) return { markup: `<${name}${named}/>` };
  return { markup: `<${name}${named}>${joined(children)}</${name}>` };
}

/** Several, one after the other; what is between them is markup. */
export function together(children: readonly Child[], between = ''): Markup {
  return { markup: joined(children, between) };
}

function joined(children: readonly Child[], between = ''): string {
  return children
    .filter((child) => child !== undefined)
    .map((child) => (typeof child === 'string' ? escaped(readable(child)) : child.markup))
    .join(between);
}
