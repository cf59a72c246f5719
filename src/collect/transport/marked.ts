import { redacted, redactText } from './secret-forms.ts';

/** What stands for a value that looks like it holds a secret. */
export const redactedSecret = '[redacted secret]';

/** The mark of a value: whether it looks like it holds a secret, in plain text or in Base64, and nothing else of it. */
export function markedLeaf(value: unknown): string {
  if (typeof value !== 'string') return redacted;
  const isSecret =
    value === redactedSecret ||
    [value, decoded(value)].some((text) => redactText(literals(text)) !== literals(text));
  return isSecret ? redactedSecret : redacted;
}

function decoded(value: string): string {
  return /^[A-Za-z0-9+/\s]{8,}={0,2}\s*$/.test(value) ? Buffer.from(value, 'base64').toString('utf8') : '';
}

/** A script without what it reads elsewhere, so that PASSWORD=$(aws secretsmanager …) is none. */
function literals(script: string): string {
  return script
    .replaceAll(/(["']?)(\$\([^)]*\)|`[^`]*`|\$\{[^}]*\}|\$\w+)\1/g, '')
    .replaceAll(/(?<=ACCESS)_(?=KEY=)/gi, '');
}
