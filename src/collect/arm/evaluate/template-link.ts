/*
 * Where a template lies is known when it is deployed. Until then addresses that are made of its own name the files beside it, by an
 * address that nobody can have.
 */
const origin = 'https://template.invalid/';

/** The address of a template, by the path of its file. */
export function linkTo(path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), origin).href;
}

/** The path that such an address means; undefined for others. */
export function pathOfLink(address: string): string | undefined {
  if (!address.startsWith(origin)) return undefined;
  try {
    return decodeURIComponent(new URL(address).pathname.slice(1));
  } catch {
    return undefined;
  }
}

export function isLink(text: string): boolean {
  return text.includes(origin);
}
