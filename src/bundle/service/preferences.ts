/** What a client of a bundle service asks for besides the bundle, by its header `Prefer`. */
export interface Preferences {
  readonly takesDelta: boolean;
  /** Undefined where it does not ask to wait. */
  readonly waitSeconds?: number;
}

/** Reads `modes=snapshot,delta;wait=30`, as OPA writes it, and the commas of RFC 7240. */
export function preferencesOf(header: string | undefined): Preferences {
  const [, modes] = /(?:^|[;,\s])modes=([a-z,]+)/i.exec(header ?? '') ?? [];
  const [, wait] = /(?:^|[;,\s])wait=(\d{1,9})/i.exec(header ?? '') ?? [];
  return {
    takesDelta: modes?.toLowerCase().split(',').includes('delta') ?? false,
    ...(wait !== undefined && { waitSeconds: Number(wait) }),
  };
}

/** The entity tags of an `If-None-Match` (RFC 9110 §13.1.2), without quotes; `*` is one of them. */
export function tagsOf(header: string | undefined): string[] {
  if (header?.trim() === '*') return ['*'];
  return [...(header ?? '').matchAll(/(?:W\/)?"([^"]*)"/g)].map(([, tag = '']) => tag);
}
