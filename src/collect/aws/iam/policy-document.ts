import { asRecord, text } from '../config/config-item.ts';

/** An IAM policy document with its one-or-many members as lists. */
export interface Statement {
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly resources: readonly string[];
  readonly notResources: readonly string[];
  /** Principals by kind: AWS, Service, Federated, CanonicalUser. `*` alone is AWS `*`. */
  readonly principals: Readonly<Record<string, readonly string[]>>;
  /** Those that the statement spares, by kind. */
  readonly notPrincipals: Readonly<Record<string, readonly string[]>>;
  readonly conditional: boolean;
  /** Values by operator and key. Undefined where there are conditions that nobody can read. */
  readonly conditions: Conditions | undefined;
  /** Whether `${…}` is a variable: in the version of 2008 it is text. */
  readonly variables: boolean;
}

export type Conditions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * A policy document as an object, from any of the forms AWS hands out: an object, JSON text, or
 * JSON text in URL encoding (RFC 3986), as IAM and AWS Config give it.
 *
 * @returns undefined when it is none of them.
 */
export function policyDocument(value: unknown): Record<string, unknown> | undefined {
  const document = asRecord(typeof value === 'string' ? decoded(value) : value);
  return Object.keys(document).length > 0 ? document : undefined;
}

function decoded(value: string): string {
  if (!/^\s*%7B/i.test(value)) {
    return value;
  }
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

export function statementsOf(document: Record<string, unknown> | undefined): Statement[] {
  const variables = document?.['Version'] === '2012-10-17';
  return many(document?.['Statement']).map((entry) => {
    const statement = asRecord(entry);
    const conditions = conditionsOf(statement['Condition']);
    return {
      sid: text(statement['Sid']),
      effect: statement['Effect'] === 'Allow' ? 'Allow' : 'Deny',
      actions: strings(statement['Action']),
      notActions: strings(statement['NotAction']),
      resources: strings(statement['Resource']),
      notResources: strings(statement['NotResource']),
      principals: principalsOf(statement['Principal']),
      notPrincipals: principalsOf(statement['NotPrincipal']),
      conditional: conditions === undefined || Object.keys(conditions).length > 0,
      conditions,
      variables,
    };
  });
}

function principalsOf(principal: unknown): Record<string, string[]> {
  if (principal === '*') {
    return { AWS: ['*'] };
  }
  return Object.fromEntries(
    Object.entries(asRecord(principal)).map(([kind, names]) => [kind, strings(names)]),
  );
}

/** Numbers and truth values may stand beside texts, and mean the same as texts. */
function conditionsOf(condition: unknown): Conditions | undefined {
  if (condition === undefined || condition === null) return {};
  if (!isObject(condition)) return undefined;
  const operators = Object.entries(condition);
  if (!operators.every(([, keys]) => isObject(keys))) return undefined;
  return Object.fromEntries(
    operators.map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(asRecord(keys)).map(([key, values]) => [key, many(values).map(String)]),
      ),
    ]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * IAM's own matching: `*` stands for any characters, `?` for one. Actions are compared without case. Patterns may be anybody's: one that
 * fails is tried again from its last `*` alone, which is never worse than one length times the other.
 */
export function matches(pattern: string, value: string, ignoreCase = false): boolean {
  const [wanted, given] = ignoreCase ? [pattern.toLowerCase(), value.toLowerCase()] : [pattern, value];
  let [at, star, resumed] = [0, -1, 0];
  for (let index = 0; index < given.length;) {
    if (wanted[at] === '*') {
      star = at;
      resumed = index;
      at += 1;
    } else if (wanted[at] === '?' || wanted[at] === given[index]) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      resumed += 1;
      index = resumed;
    } else {
      return false;
    }
  }
  return /^\**$/.test(wanted.slice(at));
}

function strings(value: unknown): string[] {
  return many(value).filter((one) => typeof one === 'string');
}

function many(value: unknown): unknown[] {
  if (value === undefined || value === null) {
    return [];
  }
  return Array.isArray(value) ? value : [value];
}
