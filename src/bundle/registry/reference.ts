import { KeelsonError } from '../../errors.ts';

/** Where an artefact is in a registry. At least one of tag and digest is set once it is to be read. */
export interface Reference {
  /** `host` or `host:port`, lower case. */
  readonly host: string;
  readonly repository: string;
  readonly tag?: string;
  /** `sha256:<hex>`. */
  readonly digest?: string;
}

const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const hostForm =
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/**
 * Reads `oci://host[:port]/repository[:tag][@sha256:…]`, as the distribution specification 1.1 spells its parts. The host
 * is never left out: nothing is fetched from a place that was not named.
 *
 * @throws KeelsonError USAGE
 */
export function parseReference(text: string): Reference {
  const shown = withoutPassword(text);
  const [, rest = ''] = /^oci:\/\/(.{1,600})$/is.exec(text) ?? [];
  const slash = rest.indexOf('/');
  const host = rest.slice(0, Math.max(slash, 0));
  const [path = '', digest, ...more] = rest.slice(slash + 1).split('@');
  const colon = path.lastIndexOf(':');
  const repository = colon === -1 ? path : path.slice(0, colon);
  const tag = colon === -1 ? undefined : path.slice(colon + 1);

  if (slash < 1 || host.includes('@') || !hostForm.test(host)) {
    throw malformed(shown, 'names no host; write oci://host/repository:tag, without user and password');
  }
  if (repository.length > 255 || !repository.split('/').every((part) => component.test(part))) {
    throw malformed(shown, 'has no repository of lower-case letters, digits and single . _ - between them');
  }
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) {
    throw malformed(shown, 'has a tag that is none: at most 128 letters, digits, _ . and -');
  }
  if (more.length > 0 || (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest))) {
    throw malformed(shown, 'has a digest that is not sha256: and 64 hexadecimal digits');
  }
  return {
    host: host.toLowerCase(),
    repository,
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  };
}

export function formatReference({ host, repository, tag, digest }: Reference): string {
  return `oci://${host}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

function malformed(shown: string, reason: string): KeelsonError {
  return new KeelsonError('USAGE', `${shown} ${reason}`);
}

function withoutPassword(text: string): string {
  return text.slice(0, 200).replace(/^([a-z]+:\/\/)?[^/]*@/i, '$1…@');
}
