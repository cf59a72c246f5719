import type { Answer } from './exchange.ts';

/** What a server answered, as a part of an error's line: the status, and what it says in the forms that are known. */
export function saidBy({ status, body }: Answer): string {
  const text = Buffer.from(body.subarray(0, 4096)).toString('utf8');
  const said = inRegistryForm(text) ?? inXml(text);
  return said ? `${status} (${printable(said)})` : `${status}`;
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
function inRegistryForm(text: string): string | undefined {
  try {
    const { errors } = JSON.parse(text) as { errors?: { code?: unknown; message?: unknown }[] };
    const first = Array.isArray(errors) ? errors[0] : undefined;
    return [first?.code, first?.message].filter((part) => typeof part === 'string').join(': ');
  } catch {
    return undefined;
  }
}

/** S3, Cloud Storage and Azure Blob. */
function inXml(text: string): string | undefined {
  const part = (name: string) => new RegExp(`<${name}>([^<]*)<`).exec(text)?.[1];
  return [part('Code'), part('Message')].filter(Boolean).join(': ');
}

/** Without what would move the cursor of a terminal, and not without end. */
function printable(text: string): string {
  return text
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
