import { segmentsOf } from '../../code/token.ts';

/**
 * The id of a resource: each segment of its type with its name. A type may go on with the provider of an extension:
 * Microsoft.Search/searchServices/providers/diagnosticSettings, named svc/Microsoft.Insights/logs.
 *
 * @param prefix id of the scope, without a slash at the end.
 */
export function idOf(prefix: string, type: string, names: readonly string[]): string {
  const [namespace = '', ...segments] = type.split('/');
  const given = names.flatMap((name) => segmentsOf(name));
  if (/^Microsoft\.Resources\/resourceGroups$/i.test(type))
    return `${prefix}/resourceGroups/${given.join('/')}`;
  const pairs = segments.map((segment, index) => `${segment}/${given[index] ?? ''}`);
  return `${prefix}/providers/${[namespace, ...pairs].join('/')}`;
}

/** The native type of a resource: of an extension its own. */
export function nativeType(type: string, name: string): string {
  const extension = /^.*\/providers\/(.+)$/i.exec(type)?.[1];
  if (extension === undefined) return type;
  const before = type.slice(0, type.length - extension.length).split('/').length - 2;
  const namespace = segmentsOf(name)[before - 1] ?? '';
  return `${namespace}/${extension}`;
}

/** The id of a child by its parent's; of a type of its own namespace it extends the parent. */
export function childId(
  parent: { readonly id: string; readonly type: string },
  type: string,
  name: string,
): string {
  const last = lastName(name);
  if (/^providers\//i.test(type)) {
    const [namespace = ''] = segmentsOf(name);
    return `${parent.id}/providers/${namespace}/${type.split('/').at(-1)}/${last}`;
  }
  const isOwn = !type.includes('.') || type.toLowerCase().startsWith(`${parent.type.toLowerCase()}/`);
  return isOwn ? `${parent.id}/${type.split('/').at(-1)}/${last}` : `${parent.id}/providers/${type}/${last}`;
}

/** The full type of a child that says the end of it alone. */
export function childType(parent: { readonly type: string }, type: string, name: string): string {
  if (/^providers\//i.test(type)) return `${segmentsOf(name)[0]}/${type.split('/').at(-1)}`;
  return type.includes('.') ? type : `${parent.type}/${type}`;
}

export function lastName(name: string): string {
  return segmentsOf(name).at(-1) ?? name;
}

/** Native type and name of the resource that an id is of; undefined where a text is none. */
export function namedIn(id: string): { readonly type: string; readonly name: string } | undefined {
  const segments = segmentsOf(id);
  const provider = segments.findLastIndex((segment) => segment.toLowerCase() === 'providers');
  const [namespace, ...rest] = segments.slice(provider + 1);
  if (provider < 0 || namespace === undefined || rest.length < 2) return undefined;
  const types = rest.filter((_, index) => index % 2 === 0);
  return { type: [namespace, ...types].join('/'), name: rest.at(-1) ?? '' };
}
