import type { Inventory } from '../generated/inventory.ts';

/** The first line of the newline-delimited form. */
export type Header = Omit<Inventory, 'sources' | 'resources' | 'relationships' | 'components'>;

/** A line after the header: one element of the document, under the name of its kind. */
export type Line =
  | { readonly source: Inventory['sources'][number] }
  | { readonly resource: Inventory['resources'][number] }
  | { readonly relationship: Inventory['relationships'][number] }
  | { readonly component: Inventory['components'][number] };

/** The newline-delimited form of a document, a line at a time: header, sources, resources, relationships, components. */
export function* linesOf({
  sources,
  resources,
  relationships,
  components,
  ...header
}: Inventory): Generator<string> {
  yield JSON.stringify(header);
  for (const source of sources) {
    yield JSON.stringify({ source });
  }
  for (const resource of resources) {
    yield JSON.stringify({ resource });
  }
  for (const relationship of relationships) {
    yield JSON.stringify({ relationship });
  }
  for (const component of components) {
    yield JSON.stringify({ component });
  }
}
