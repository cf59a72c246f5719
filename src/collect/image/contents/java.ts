import { bytesAsSource, zipContent, zipEntries, ZipError, type ZipEntry } from '../../../files/zip.ts';
import { limits } from '../limits.ts';
import { fieldsIn } from './fields.ts';
import type { Finding } from './finding.ts';

export const isJavaArchive = (path: string): boolean => /\.(jar|war|ear)$/i.test(path);

const largestText = 1024 * 1024;

/** The artefacts in a jar, and in the jars within it. */
export async function readJavaArchive(bytes: Uint8Array, path: string): Promise<Finding[]> {
  return readJar(bytes, path, { left: limits.jarUnpacked }, 0);
}

/** What may be unpacked yet, in bytes. */
interface Allowance {
  left: number;
}

async function readJar(
  bytes: Uint8Array,
  path: string,
  allowance: Allowance,
  depth: number,
): Promise<Finding[]> {
  const source = bytesAsSource(bytes);
  const content = async (entry: ZipEntry, maximum: number) => {
    const inner = await zipContent(source, entry, Math.min(maximum, allowance.left));
    allowance.left -= inner.byteLength;
    return inner;
  };
  try {
    const entries = await zipEntries(source, { entries: limits.jarEntries, directory: limits.text });
    const found: Finding[] = [];
    for (const entry of entries.filter(({ name }) =>
      /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/.test(name),
    )) {
      found.push(...artefactIn(textOf(await content(entry, largestText))));
    }
    const manifest = entries.find(({ name }) => name === 'META-INF/MANIFEST.MF');
    // A jar that Maven did not make says less.
    if (found.length === 0) {
      found.push(...byManifest(manifest ? textOf(await content(manifest, largestText)) : '', path));
    }
    for (const entry of entries.filter(({ name }) => isJavaArchive(name))) {
      if (depth + 1 >= limits.jarDepth)
        return [...found, unread(`${path}: jars in jars in jars are not read`)];
      found.push(
        ...(await readJar(await content(entry, limits.jar), `${path}!/${entry.name}`, allowance, depth + 1)),
      );
    }
    return found;
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return [unread(`${path}: ${error.message}`)];
  }
}

function unread(reason: string): Finding {
  return { kind: 'unread', code: 'invalid', reason };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function artefactIn(properties: string): Finding[] {
  const value = (name: string) => new RegExp(`^${name}\\s*[=:]\\s*(\\S+)`, 'm').exec(properties)?.[1];
  const [group, name, version] = [value('groupId'), value('artifactId'), value('version')];
  if (group === undefined || name === undefined) return [];
  return [
    { kind: 'package', type: 'maven', namespace: group, name, ...(version !== undefined && { version }) },
  ];
}

const wanted = new Set([
  'implementation-version',
  'implementation-vendor-id',
  'bundle-version',
  'bundle-symbolicname',
]);

function byManifest(manifest: string, path: string): Finding[] {
  const fields = fieldsIn(manifest, wanted);
  const file =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  const [, name = file, inName] = /^(.+?)-(\d[\w.]*(?:-[\w.]+)*)$/.exec(file) ?? [];
  const version = inName ?? fields.get('implementation-version') ?? fields.get('bundle-version');
  const group = fields.get('implementation-vendor-id') ?? fields.get('bundle-symbolicname')?.split(';')[0];
  if (name === '' || version === undefined) return [];
  return [{ kind: 'package', type: 'maven', ...(group && { namespace: group }), name, version }];
}
