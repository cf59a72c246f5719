/**
 * JSON that every parser takes: half surrogate pairs, which names in files can hold and JSON.stringify writes as escapes, are
 * no text in UTF-8, so the replacement character stands for them.
 */
export function jsonText(value: object): string {
  const text = JSON.stringify(value);
  if (!/\\ud[89a-f]/.test(text)) return text;
  return text.replaceAll(/\\(?:ud[89a-f][0-9a-f]{2}|.)/gs, (escape) =>
    escape.length === 6 && escape.startsWith('\\ud') ? '\ufffd' : escape,
  );
}
