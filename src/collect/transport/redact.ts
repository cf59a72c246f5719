import { createHash } from 'node:crypto';
import type { Layer, WireResponse } from './exchange.ts';

/**
 * What to do with a field: drop its value, keep a prompt's hash and length only, or redact every value
 * of a map but those of the names that are documented to hold no secret.
 */
export type Treatment =
  'secret' | 'prompt' | 'values' | { readonly values: { readonly except: readonly string[] } };

/**
 * Fields that hold secrets or prompts, by name (compared without case). `values` means: keep the names
 * of the map or list of name-value pairs below, redact every value (environment variables, hyperparameters).
 */
export type SensitiveFields = Readonly<Record<string, Treatment>>;

const sensitiveEverywhere: SensitiveFields = {
  password: 'secret',
  passphrase: 'secret',
  clientSecret: 'secret',
  secretValue: 'secret',
  secretString: 'secret',
  secretAccessKey: 'secret',
  sessionToken: 'secret',
  accessToken: 'secret',
  refreshToken: 'secret',
  bearerToken: 'secret',
  apiKey: 'secret',
  accountKey: 'secret',
  sharedKey: 'secret',
  primaryKey: 'secret',
  secondaryKey: 'secret',
  key1: 'secret',
  key2: 'secret',
  sasToken: 'secret',
  sasUri: 'secret',
  connectionString: 'secret',
  privateKey: 'secret',
  privateKeyData: 'secret',
  credentials: 'values',
  env: 'values',
  environment: 'values',
  environmentVariables: 'values',
};

/** Values that are secrets whatever field they stand in. */
const secretValues: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\b(AccountKey|SharedAccessKey|SharedAccessSignature|InstrumentationKey|Password|Pwd)=[^;"\s]+/gi,
  /([?&;]sig=)[A-Za-z0-9%+/=_-]{16,}/g,
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bAIza[0-9A-Za-z_-]{35}\b/g,
  /\bya29\.[0-9A-Za-z_-]{20,}/g,
  /\bsk-[A-Za-z0-9_-]{20,}/g,
  /\bhf_[A-Za-z0-9]{30,}\b/g,
  /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})\b/g,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
  /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]+/g,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"]+:[^\s/@"]+@/gi,
];

export const redacted = '[redacted]';

/** Redacts every answer on its way in, before the SDK, the document or a capture sees it. */
export function redactAnswers(fields: SensitiveFields = {}): Layer {
  const redact = redactor(fields);
  return (next) => async (request) => redactResponse(await next(request), redact);
}

function redactResponse(response: WireResponse, redact: (value: unknown) => unknown): WireResponse {
  const json = parsed(response.body);
  const body = json === undefined ? redactText(response.body) : JSON.stringify(redact(json));
  return { ...response, body };
}

/** A function that gives any JSON value without its secrets. Strings that hold JSON are redacted inside. */
export function redactor(fields: SensitiveFields = {}): (value: unknown) => unknown {
  const treatments = new Map(
    Object.entries({ ...sensitiveEverywhere, ...fields }).map(([name, treatment]) => [
      name.toLowerCase(),
      treatment,
    ]),
  );

  function visit(value: unknown): unknown {
    if (typeof value === 'string') {
      return visitText(value);
    }
    if (Array.isArray(value)) {
      return value.map(visit);
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, field(name, inner)]));
    }
    return value;
  }

  function field(name: string, value: unknown): unknown {
    if (isTags(name) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value).map(([tag, inner]) => [tag, tagValue(tag, inner)]));
    }
    const treatment = treatments.get(name.toLowerCase());
    return treatment === undefined ? visit(value) : treat(treatment, value);
  }

  /** A tag called environment says where a resource belongs; it is no map of variables. */
  function tagValue(tag: string, value: unknown): unknown {
    return treatments.get(tag.toLowerCase()) === 'secret' ? redacted : visit(value);
  }

  function treat(treatment: Treatment, value: unknown): unknown {
    if (value === null || value === '' || typeof value === 'boolean') {
      return value;
    }
    if (treatment === 'prompt') {
      return digest(value);
    }
    if (typeof treatment === 'object') {
      return redactUnnamed(value, new Set(treatment.values.except));
    }
    return treatment === 'secret' && typeof value !== 'object' ? redacted : redactLeaves(value);
  }

  /** Names are compared with case here: they are keys of the user's map, not fields of an API. */
  function redactUnnamed(value: unknown, harmless: ReadonlySet<string>): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return redactLeaves(value);
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        harmless.has(name) ? field(name, inner) : inner === '' ? inner : redactLeaves(inner),
      ]),
    );
  }

  function visitText(text: string): string {
    const inner = parsed(text);
    return inner === undefined ? redactText(text) : JSON.stringify(visit(inner));
  }

  return visit;
}

/** Keeps the shape and the names; in lists of {name, value} pairs the name stays readable. */
function redactLeaves(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(redactLeaves);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, keepsName(name) ? inner : redactLeaves(inner)]),
    );
  }
  return value === null || typeof value === 'boolean' ? value : redacted;
}

function isTags(name: string): boolean {
  return /^(tags|labels|user_?labels)$/i.test(name);
}

// The discriminators of credential blocks and the names of environment variables are facts, not secrets.
function keepsName(name: string): boolean {
  return /^(name|.*type)$/i.test(name);
}

function digest(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.startsWith('[redacted sha256:')) {
    return text;
  }
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `[redacted sha256:${hash} length:${text.length}]`;
}

/** Plain text without the secrets that can be told by their form. */
export function redactText(text: string): string {
  return secretValues.reduce((rest, pattern) => rest.replaceAll(pattern, redacted), text);
}

function parsed(text: string): object | undefined {
  const first = text.trimStart()[0];
  if (first !== '{' && first !== '[') {
    return undefined;
  }
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
