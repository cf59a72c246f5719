/** JSON text that Rego can read: a lone surrogate, which it cannot, becomes U+FFFD. */
export function inputText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.toWellFormed() : inner,
  );
}
