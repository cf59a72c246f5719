import type { StoredObject } from './stored-object.ts';

/** One line a kind of store, by the scheme of its references. */
const kinds: Readonly<Record<string, (reference: string) => Promise<StoredObject>>> = {
  s3: async (reference) => (await import('./s3.ts')).s3Object(reference),
  gs: async (reference) => (await import('./gcs.ts')).gcsObject(reference),
  azblob: async (reference) => (await import('./azure.ts')).azureBlob(reference),
};

/** The object that a reference names; undefined where it is none of a store. */
export async function objectOf(reference: string): Promise<StoredObject | undefined> {
  return kindOf(reference)?.(reference);
}

export function isOfStore(reference: string): boolean {
  return kindOf(reference) !== undefined;
}

function kindOf(reference: string) {
  const scheme = /^([a-z0-9]+):\/\//i.exec(reference)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(kinds, scheme) ? kinds[scheme] : undefined;
}
