/** What the service refuses with (RFC 9457). */
export interface ProblemDocument {
  /** https://keelson.dev/problems/<kind>, or about:blank. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly in: string; readonly pointer: string; readonly detail: string }[];
}

/** An answer that is a refusal. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ProblemDocument;
  /** Last part of its type, such as not-found. */
  readonly kind: string;
  /** Seconds to wait before it is asked again. */
  readonly retryAfter: number | undefined;

  constructor(problem: ProblemDocument, retryAfter: string | null = null) {
    super(`${problem.title}: ${problem.detail}`);
    this.problem = problem;
    this.kind = problem.type.split('/').at(-1) ?? '';
    this.retryAfter = retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
  }
}

/** The problem in an answer; where it is none, what its status says. */
export function problemIn(status: number, text: string): ProblemDocument {
  const other = { type: 'about:blank', title: `status ${status}`, status, detail: text.slice(0, 200) };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return other;
    const { type, title, detail, errors } = value as Partial<ProblemDocument>;
    if (typeof title !== 'string' || typeof detail !== 'string') return other;
    return { type: type ?? 'about:blank', title, status, detail, ...(errors && { errors }) };
  } catch {
    return other;
  }
}
