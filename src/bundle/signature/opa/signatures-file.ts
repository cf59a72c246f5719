/** Where OPA keeps a bundle's signature. */
export const signaturesFile = '.signatures.json';

const largest = 16 * 1024 * 1024;

/**
 * The one token in a bundle's .signatures.json.
 *
 * @throws Error with what is wrong with the file.
 */
export function readToken(content: Uint8Array): string {
  if (content.byteLength > largest) throw new Error(`${signaturesFile} is larger than ${largest} bytes`);
  const { signatures, plugin = '' } = JSON.parse(new TextDecoder().decode(content)) as {
    signatures?: unknown;
    plugin?: unknown;
  };
  if (plugin !== '' && plugin !== '_default') {
    throw new Error(`${signaturesFile} needs the plugin ${JSON.stringify(plugin)}, which there is not`);
  }
  if (!Array.isArray(signatures) || signatures.length !== 1 || typeof signatures[0] !== 'string') {
    throw new Error(`${signaturesFile} must hold one token`);
  }
  return signatures[0];
}

/** The content of .signatures.json with that token. */
export function writeToken(token: string): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ signatures: [token] })}\n`);
}
