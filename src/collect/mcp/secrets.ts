import type { KeyFinder } from '../source/catalogue/keys.ts';
import { entropyOf } from '../source/catalogue/keys.ts';
import { redactText } from '../transport/secret-forms.ts';
import type { ServerEntry } from './server.ts';

const telling = /key|token|secret|passw|pwd|auth|credential|bearer|cookie|session/i;
const shortest = 8;
const leastEntropy = 2.5;

/** Where literals look like secrets: env.NAME, headers.NAME, args[n], url. Never what they say. */
export function literalSecrets({ env, headers, args, url }: ServerEntry, keys: KeyFinder): string[] {
  const isSecret = (name: string, value: string) => looksSecret(name, value, keys);
  return [
    ...[...env].filter(([name, value]) => isSecret(name, value)).map(([name]) => `env.${name}`),
    ...[...headers].filter(([name, value]) => isSecret(name, value)).map(([name]) => `headers.${name}`),
    ...args.flatMap((arg, index) => {
      const [, option = '', own] = /^--?([\w-]{1,100})(?:=(.{1,4000}))?$/s.exec(arg) ?? [];
      // A value after its option, after a sign, or in a header: "Authorization: Bearer …".
      const before = /^--?([\w-]{1,100})$/.exec(args[index - 1] ?? '')?.[1] ?? '';
      const [, header = '', rest] = /^([\w-]{1,100})\s*[:=]\s*(.{1,4000})$/s.exec(arg) ?? [];
      const secret =
        own !== undefined
          ? isSecret(option, own)
          : rest !== undefined
            ? isSecret(header, rest)
            : !arg.startsWith('-') && isSecret(before, arg);
      return secret ? [`args[${index}]`] : [];
    }),
    ...(url !== undefined && (hasSecret(url, keys) || queryIsSecret(url, keys)) ? ['url'] : []),
  ];
}

function looksSecret(name: string, value: string, keys: KeyFinder): boolean {
  const plain = value.replace(/^(?:bearer|basic|token|apikey)\s+/i, '').trim();
  if (isReference(plain)) return false;
  if (keys.isKey(plain) || hasSecret(plain, keys)) return true;
  return (
    telling.test(name) &&
    plain.length >= shortest &&
    !/\s/.test(plain) &&
    !keys.isPlaceholder(plain) &&
    // Addresses, files and names of files are settings about secrets.
    !/^(?:https?:\/\/|[./~]|[A-Za-z]:\\)|\.(?:json|ya?ml|pem|key|txt|env)$/i.test(plain) &&
    entropyOf(plain) >= leastEntropy
  );
}

/** ${env:NAME}, ${input:id}, $NAME, {{name}}, %NAME%, op://… */
function isReference(value: string): boolean {
  return (
    /^(?:\$\{.*\}|\$[A-Za-z_]\w*|\{\{.*\}\}|%\w+%|<[^>]*>|op:\/\/.*|)$/s.test(value) || value.includes('${')
  );
}

function hasSecret(value: string, keys: KeyFinder): boolean {
  return redactText(value) !== value && !keys.isPlaceholder(value);
}

function queryIsSecret(url: string, keys: KeyFinder): boolean {
  const query = /\?(.{1,4000})$/s.exec(url)?.[1] ?? '';
  return query.split('&').some((part) => {
    const at = part.indexOf('=');
    return at > 0 && looksSecret(part.slice(0, at), part.slice(at + 1), keys);
  });
}
