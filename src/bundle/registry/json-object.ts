/** The object that a JSON text is; undefined where it is none. Says nothing of the text, which may hold secrets. */
export function jsonObject(text: string | Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    return asObject(JSON.parse(typeof text === 'string' ? text : Buffer.from(text).toString('utf8')));
  } catch {
    return undefined;
  }
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
