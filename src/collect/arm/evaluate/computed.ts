import { identifying, segmentsOf } from '../../code/token.ts';

/**
 * Properties that Azure makes of a resource's name, by native type and path below `properties`: others refer to them, and what they
 * are is certain before there is a deployment. The names are those of the public cloud. What
 * `{!…}` stands for decides nothing.
 */
const computed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'microsoft.keyvault/vaults': { vaulturi: 'https://{!name}.vault.azure.net/' },
  'microsoft.keyvault/vaults/keys': {
    keyuri: 'https://{!parent}.vault.azure.net/keys/{!name}',
  },
  'microsoft.cognitiveservices/accounts': { endpoint: 'https://{name}.cognitiveservices.azure.com/' },
  'microsoft.storage/storageaccounts': {
    'primaryendpoints.blob': 'https://{name}.blob.core.windows.net/',
    'primaryendpoints.dfs': 'https://{name}.dfs.core.windows.net/',
    'primaryendpoints.file': 'https://{name}.file.core.windows.net/',
  },
};

/** What Azure will make of a name; undefined where it is not certain. @param path without `properties` */
export function computedProperty(
  { type, name, id }: Readonly<Record<'type' | 'name' | 'id', string>>,
  path: string,
): string | undefined {
  const own = segmentsOf(name).at(-1) ?? name;
  const parent = segmentsOf(id).at(-3) ?? '';
  const parts: Readonly<Record<string, string>> = {
    name: own,
    '!name': identifying(own),
    '!parent': identifying(parent),
  };
  return computed[type.toLowerCase()]?.[path.toLowerCase()]?.replaceAll(
    /\{([^{}]+)\}/g,
    (_, part: string) => parts[part] ?? part,
  );
}

/** Whether some of what Azure makes lies deeper. */
export function hasComputedBelow(type: string, path: string): boolean {
  return Object.keys(computed[type.toLowerCase()] ?? {}).some((key) =>
    key.startsWith(`${path.toLowerCase()}.`),
  );
}
