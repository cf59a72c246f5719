/** What can be wrong with a request, by the last part of its type; docs/api.md says what each means. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'invalid-cursor': { status: 400, title: 'The cursor is not valid' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in' },
  'not-allowed': { status: 403, title: 'This is not allowed' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'not-kept': { status: 404, title: 'It is not kept any more' },
  conflict: { status: 409, title: 'It is not in a state for that' },
  'has-changed': { status: 412, title: 'It has changed meanwhile' },
  'too-large': { status: 413, title: 'The request is too large' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-media-type': { status: 415, title: 'The body is of another type' },
  'key-reused': { status: 422, title: 'The idempotency key was used for another request' },
  'cannot-be-done': { status: 422, title: 'It cannot be done' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something is wrong with the server' },
  busy: { status: 503, title: 'The server is busy' },
  unavailable: { status: 503, title: 'Something that it needs is not there now' },
  'took-too-long': { status: 503, title: 'It took too long' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemKind = keyof typeof problems;

/** One part of a request that is wrong. */
export interface Mistake {
  /** JSON pointer into what it is in. */
  readonly pointer: string;
  /** query, params, headers or body. */
  readonly in: string;
  readonly detail: string;
}

/** A refusal with a type (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly mistakes: readonly Mistake[];

  constructor(kind: ProblemKind, detail: string, mistakes: readonly Mistake[] = []) {
    super(detail.replaceAll(/\s*\n\s*/g, ' '));
    this.kind = kind;
    this.mistakes = mistakes;
  }
}

export const notFound = (what: string) => new Problem('not-found', `there is no such ${what}`);

export const problemType = (kind: ProblemKind) => `https://keelson.dev/problems/${kind}`;

/** As it is sent: application/problem+json. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly Mistake[];
}

export function problemDocument({ kind, message, mistakes }: Problem): ProblemDocument {
  const { status, title } = problems[kind];
  return {
    type: problemType(kind),
    title,
    status,
    detail: message,
    ...(mistakes.length > 0 && { errors: mistakes }),
  };
}
