import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { keptByText } from '../../kept-by-text.ts';
import type { Layer, WireResponse } from './exchange.ts';
import { ReadError } from './problem.ts';
import { markedLeaf } from './marked.ts';
import { redacted, redactText } from './secret-forms.ts';

/**
 * What to do with a field: drop its value, keep a prompt's hash and length only, redact every value of a map, the same with a mark
 * on those that look like they hold a secret, or redact all but those of the names that are documented to hold none.
 */
export type Treatment =
  'secret' | 'prompt' | 'values' | 'marked' | { readonly values: { readonly except: readonly string[] } };

/**
 * Fields that hold secrets or prompts, by name (compared without case, _ and -). `values` means: keep the names
 * of the map or list of name-value pairs below, redact every value (environment variables, hyperparameters).
 */
export type SensitiveFields = Readonly<Record<string, Treatment>>;

const sensitiveEverywhere: SensitiveFields = {
  password: 'secret',
  adminPassword: 'secret',
  administratorLoginPassword: 'secret',
  masterPassword: 'secret',
  masterUserPassword: 'secret',
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
  authToken: 'secret',
  accountKey: 'secret',
  storageAccountKey: 'secret',
  sharedAccessKey: 'secret',
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

/** Redacts every answer on its way in, before the SDK, the document or a capture sees it. */
export function redactAnswers(fields: SensitiveFields = {}): Layer {
  const redact = redactor(fields);
  return (next) => async (request) => redactResponse(await next(request), redact);
}

function redactResponse(response: WireResponse, redact: (value: unknown) => unknown): WireResponse {
  const json = parsed(response.body);
  try {
    return {
      ...response,
      body: json === undefined ? redactPlain(response.body) : JSON.stringify(redact(json)),
    };
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new ReadError('unexpected_shape', 'the answer is nested too deep to be read', { cause });
    }
    throw cause;
  }
}

/**
 * An answer that is not JSON. Of JSON that was cut or broken nobody can tell which of its values belong to
 * secret fields: nothing of it is kept, and what reads it finds it as unreadable as before.
 */
function redactPlain(body: string): string {
  return beginsLikeJson(body) ? redacted : redactText(body);
}

/** A function that gives any JSON value without its secrets. Strings that hold JSON are redacted inside. */
export function redactor(fields: SensitiveFields = {}): (value: unknown) => unknown {
  const treatments = new Map(
    Object.entries({ ...sensitiveEverywhere, ...fields }).map(([name, treatment]) => [
      plain(name),
      treatment,
    ]),
  );

  // The same names come with every resource.
  const about = keptByText((name) => ({
    treatment: treatments.get(plain(name)),
    isTags: /^(tags|labels|user_?labels)$/i.test(name),
    isPageToken: pageTokens.test(name),
  }));

  function visit(value: unknown): unknown {
    if (typeof value === 'string') {
      return visitText(value);
    }
    if (Array.isArray(value)) {
      return value.map(visit);
    }
    if (typeof value === 'object' && value !== null) {
      const secret = namesSecret(value);
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          redactName(name),
          secret && /^value$/i.test(name) ? treat('secret', inner) : field(name, inner),
        ]),
      );
    }
    return value;
  }

  function field(name: string, value: unknown): unknown {
    const { treatment, isTags, isPageToken } = about(name);
    if (isTags && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([tag, inner]) => [redactName(tag), tagValue(tag, inner)]),
      );
    }
    if (isPageToken && typeof value === 'string') {
      return value;
    }
    return treatment === undefined ? visit(value) : treat(treatment, value);
  }

  /** A pair of a list that stands for a map: {name: 'password', value: …}, {Key: …, Value: …}. */
  function namesSecret(pair: object): boolean {
    const key = Object.keys(pair).find((candidate) => /^(name|key)$/i.test(candidate));
    const name: unknown = key === undefined ? undefined : (pair as Record<string, unknown>)[key];
    return typeof name === 'string' && treatments.get(plain(name)) === 'secret';
  }

  /** A tag called environment says where a resource belongs; it is no map of variables. */
  function tagValue(tag: string, value: unknown): unknown {
    return treatments.get(plain(tag)) === 'secret' ? redacted : visit(value);
  }

  function treat(treatment: Treatment, value: unknown): unknown {
    if (value === null || value === '' || typeof value === 'boolean') {
      return value;
    }
    if (treatment === 'prompt') {
      return digest(value);
    }
    if (treatment === 'marked') {
      return redactLeaves(value, markedLeaf);
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
        redactName(name),
        harmless.has(name) ? field(name, inner) : redactLeaves(inner),
      ]),
    );
  }

  function visitText(text: string): string {
    const inner = parsed(text);
    if (inner === undefined) {
      return redactText(text);
    }
    try {
      const visited = visit(inner);
      // What holds no secret keeps its spacing and its numbers.
      return isDeepStrictEqual(visited, inner) ? text : JSON.stringify(visited);
    } catch (error) {
      // Nested too deep to look into. One such text must not hide the answer around it.
      if (error instanceof RangeError) {
        return redacted;
      }
      throw error;
    }
  }

  return visit;
}

/** Keeps the shape and the names; in lists of {name, value} pairs the name stays readable. */
function redactLeaves(value: unknown, leaf: (value: unknown) => string = () => redacted): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => redactLeaves(item, leaf));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [redactName(name), redactLeaf(name, inner, leaf)]),
    );
  }
  return value === null || value === '' || typeof value === 'boolean' ? value : leaf(value);
}

function redactLeaf(name: string, value: unknown, leaf?: (value: unknown) => string): unknown {
  return keepsValue(name) && typeof value === 'string' ? redactText(value) : redactLeaves(value, leaf);
}

/** Names of fields and tags are the user's words too, but few are long enough to be a secret. */
function redactName(name: string): string {
  return name.length < 15 ? name : redactText(name);
}

function plain(name: string): string {
  return name.replaceAll(/[_-]/g, '').toLowerCase();
}

// Opaque, and sent back as they came: a token changed here would end the paging.
const pageTokens = /^(\$?skip|next|next_?page|continuation)_?token$/i;

// The discriminators of credential blocks and the names of environment variables are facts, not secrets.
// The value of a variable that is called API_TYPE or NAME is one like any other.
function keepsValue(name: string): boolean {
  return /^([nN]ame|[tT]ype|.*[a-z]Type|.*[a-z]_type)$/.test(name);
}

const digested = /^\[redacted sha256:[0-9a-f]{16} length:\d+\]$/;

function digest(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (digested.test(text)) {
    return text;
  }
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `[redacted sha256:${hash} length:${text.length}]`;
}

function parsed(text: string): object | undefined {
  if (!beginsLikeJson(text)) {
    return undefined;
  }
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

function beginsLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}
