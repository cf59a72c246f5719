import { packBundle, type BundleFiles } from '../../../src/bundle/archive/archive.ts';
import { signaturesFile } from '../../../src/bundle/signature/opa/signatures-file.ts';
import type { Signer } from '../../../src/bundle/signature/signer/signer.ts';
import type { SignedBundle } from '../../../src/bundle/signature/verify.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A bundle that OPA takes, with everything it hashes in a way of its own. */
export const files: BundleFiles = new Map([
  ['.manifest', bytes('{"revision": "1.0.0+abc", "roots": ["a"], "rego_version": 1}')],
  ['a/a.rego', bytes('package a\n\nallow if input.x == data.a.b.limit\n')],
  [
    'a/b/data.json',
    bytes('{ "limit": 1.0, "Ä": ["\u2028 <&>", -0, 1e3, null, true], "a": {"z": 1, "b": 2} }'),
  ],
  ['notes.txt', bytes('kept as it is')],
]);

/** A bundle as a source gives it, of these files. */
export async function bundleOf(content: BundleFiles): Promise<SignedBundle> {
  return { name: 'b.tar.gz', files: content, archive: await packBundle(content) };
}

/** A bundle whose token has that header and those claims, signed by that signer. */
export async function bundleWithToken(
  signer: Signer,
  header: object | string,
  claims: unknown,
  content: BundleFiles = files,
): Promise<SignedBundle> {
  const encoded = [header, claims].map((part) =>
    Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'),
  );
  const signed = encoded.join('.');
  const signature = Buffer.from(await signer.sign(bytes(signed))).toString('base64url');
  return bundleOf(withSignatures(content, { signatures: [`${signed}.${signature}`] }));
}

export function withSignatures(content: BundleFiles, signatures: unknown): BundleFiles {
  const text = typeof signatures === 'string' ? signatures : JSON.stringify(signatures);
  return new Map([...content, [signaturesFile, bytes(text)]]);
}

/** The files with one more, or another content of one, or without it. */
export function changed(content: BundleFiles, name: string, text: string | undefined): BundleFiles {
  const copy = new Map(content);
  if (text === undefined) copy.delete(name);
  else copy.set(name, bytes(text));
  return copy;
}
