import { KeelsonError, messageOf } from '../../errors.ts';

/** A bundle of data alone: for policies of other bundles to read, or to take the place of what they bring themselves. */
export interface DataBundle {
  readonly name: string;
  readonly revision: string;
  /** Paths that belong to it, slash separated. */
  readonly roots: readonly string[];
  /** SHA-256 of the archive, hex. */
  readonly digest: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Whether the files of a bundle hold data and no policy. */
export function isDataBundle(files: ReadonlyMap<string, Uint8Array>): boolean {
  const names = [...files.keys()];
  return files.has('data.json') && !names.some((name) => /\.(wasm|rego)$/.test(name));
}

/**
 * A bundle of data, made by Keelson or by OPA.
 *
 * @param digest SHA-256 of the archive, hex.
 * @param where names the bundle in errors.
 * @throws KeelsonError BUNDLE_INVALID when it owns everything, or what it holds cannot be read.
 */
export function dataBundleOfFiles(
  files: ReadonlyMap<string, Uint8Array>,
  digest: string,
  where: string,
): DataBundle {
  const manifest = objectIn(files, '.manifest', where);
  const roots = manifest['roots'];
  if (!Array.isArray(roots) || !roots.every((root) => typeof root === 'string' && root !== '')) {
    throw new KeelsonError(
      'BUNDLE_INVALID',
      `${where} is not a bundle of data beside others: its manifest must name the roots that belong to it`,
    );
  }
  const revision = typeof manifest['revision'] === 'string' ? manifest['revision'] : '';
  const { keelson } = (manifest['metadata'] ?? {}) as { keelson?: { name?: string } };
  return {
    name: keelson?.name ?? where,
    revision,
    roots: roots as string[],
    digest,
    data: objectIn(files, 'data.json', where),
  };
}

function objectIn(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  where: string,
): Record<string, unknown> {
  const body = files.get(name);
  if (!body) throw new KeelsonError('BUNDLE_INVALID', `${where} is not a bundle: it has no ${name}`);
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(body));
  } catch (cause) {
    throw new KeelsonError(
      'BUNDLE_INVALID',
      `${where} is not a bundle: its ${name} is not JSON (${messageOf(cause)})`,
      { cause },
    );
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new KeelsonError('BUNDLE_INVALID', `${where} is not a bundle: its ${name} is not an object`);
  }
  return content as Record<string, unknown>;
}
