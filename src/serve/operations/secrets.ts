import { redactText } from '../../collect/transport/secret-forms.ts';
import type { ServiceConfig } from '../../generated/service.ts';

const redacted = '[redacted]';
/** Shorter texts are in too much that is none. */
const shortest = 6;

// Where the configuration holds secrets, by the names of its fields; of `url` all that comes after the host may be one.
const secretFields = new Set([
  'client_secret',
  'token',
  'secret',
  'secrets',
  'api_key',
  'password',
  'headers',
  'external_id',
]);
const addressFields = new Set(['url', 'store', 'endpoint', 'api_url']);

const known = new WeakMap<object, readonly string[]>();

/** The secrets that a configuration holds, longest first. */
export function secretsIn(config: ServiceConfig): readonly string[] {
  const found = known.get(config) ?? collected(config);
  known.set(config, found);
  return found;
}

/** A text without these secrets, nor what looks like one. JSON may have written them with escapes. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  let rest = text;
  for (const secret of secrets) {
    rest = rest.replaceAll(secret, redacted);
    const escaped = JSON.stringify(secret).slice(1, -1);
    if (escaped !== secret) rest = rest.replaceAll(escaped, redacted);
  }
  return redactText(rest);
}

function collected(config: ServiceConfig): string[] {
  const secrets = new Set<string>();
  visit(config, false);
  return [...secrets]
    .filter((secret) => secret.length >= shortest)
    .toSorted((left, right) => right.length - left.length);

  function visit(value: unknown, secret: boolean): void {
    if (typeof value === 'string') {
      if (secret) secrets.add(value);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (addressFields.has(name) && typeof inner === 'string')
        addressSecrets(inner).forEach((one) => secrets.add(one));
      visit(inner, secret || secretFields.has(name));
    }
  }
}

/** What of an address only its owner knows: a password, and of a webhook the path. */
function addressSecrets(address: string): string[] {
  const url = URL.parse(address);
  if (!url) return [];
  const password = url.password === '' ? [] : [url.password, decodeURIComponent(url.password)];
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const path = `${url.pathname}${url.search}`;
  // A path of a few words is none: it would be taken out of what is said of other things.
  return isWeb && /[A-Za-z0-9_-]{16,}/.test(path) ? [...password, address, path] : password;
}
