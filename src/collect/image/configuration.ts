import { objectIn, textIn, textsIn, type Json } from '../untrusted-json.ts';
import { redacted } from '../transport/secret-forms.ts';
import { redactor } from '../transport/redact.ts';

/** What an image's configuration says of how it is run: https://github.com/opencontainers/image-spec/blob/main/config.md */
export interface ImageConfiguration {
  readonly architecture?: string;
  readonly os?: string;
  /** Empty: root. */
  readonly user: string;
  readonly entrypoint: readonly string[];
  /** Names alone. */
  readonly environment: readonly string[];
  readonly ports: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly diffIds: readonly string[];
}

export function configurationIn(config: Json): ImageConfiguration {
  const run = objectIn(config['config']) ?? {};
  const [architecture, os] = [textIn(config['architecture']), textIn(config['os'])];
  return {
    ...(architecture !== undefined && { architecture }),
    ...(os !== undefined && { os }),
    user: textIn(run['User']) ?? '',
    entrypoint: withoutSecrets([...textsIn(run['Entrypoint']), ...textsIn(run['Cmd'])]),
    environment: textsIn(run['Env'])
      .map((variable) => variable.replace(/=.*$/s, ''))
      .toSorted(),
    ports: Object.keys(objectIn(run['ExposedPorts']) ?? {}).toSorted(),
    labels: labelsIn(run),
    diffIds: textsIn(objectIn(config['rootfs'])?.['diff_ids']),
  };
}

const redact = redactor();

function labelsIn(run: Json): Record<string, string> {
  const labels = Object.entries(objectIn(run['Labels']) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return redact(Object.fromEntries(labels)) as Record<string, string>;
}

const namesSecret = /^--?[\w-]*(key|token|secret|password|passwd|credential)[\w-]*$/i;

/** Arguments without what looks like a secret, and without what follows a flag that is named for one. */
function withoutSecrets(words: readonly string[]): string[] {
  return words.map((word, at) => {
    const [, flag] = /^(--?[\w-]+)=/s.exec(word) ?? [];
    if (flag !== undefined && namesSecret.test(flag)) return `${flag}=${redacted}`;
    const before = words[at - 1];
    if (before !== undefined && namesSecret.test(before) && !word.startsWith('-')) return redacted;
    return String(redact(word));
  });
}
