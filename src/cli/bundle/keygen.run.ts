import { access } from 'node:fs/promises';
import { algorithmNames } from '../../bundle/signature/algorithm-names.ts';
import { newKeyPair } from '../../bundle/signature/key-pair.ts';
import { KeelsonError } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { algorithmNamed } from './algorithm-named.ts';

export interface KeygenFlags {
  readonly output: string;
  readonly keyId: string;
  readonly algorithm: string;
}

/** keelson bundle keygen: the private key goes to the file, the trust store to standard output. */
export async function runKeygen({ output, keyId, algorithm }: KeygenFlags): Promise<void> {
  const name = algorithmNamed(
    algorithm,
    algorithmNames.filter((each) => !each.startsWith('HS')),
  );
  if (await isThere(output)) {
    throw new KeelsonError(
      'USAGE',
      `${output} is there already, and a key that is lost is lost: name another file`,
    );
  }
  const { stringify } = await import('yaml');
  const pair = newKeyPair(name);
  await writeWhole(output, pair.private, { mode: 0o600 });
  const store = { schema: 'keelson.trust/v1', keys: [{ id: keyId, algorithm: name, key: pair.public }] };
  process.stdout.write(stringify(store));
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
