import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { KeelsonError, messageOf } from '../../errors.ts';
import { compare, ordered } from '../../inventory/document.ts';

/** The policies of a folder: Rego by relative path, and the data that its YAML files hold. */
export interface PolicySources {
  readonly folder: string;
  /** Without the tests, sorted by path. */
  readonly modules: ReadonlyMap<string, string>;
  readonly tests: ReadonlyMap<string, string>;
  /** data/<topic>.yaml becomes data.<topic>. */
  readonly data: Readonly<Record<string, unknown>>;
  /** frameworks/<id>.yaml, parsed, by id. */
  readonly frameworks: ReadonlyMap<string, unknown>;
}

/**
 * Reads a policy folder.
 *
 * @throws KeelsonError POLICY_INVALID when it cannot be read or holds no policy.
 */
export async function readPolicies(folder: string): Promise<PolicySources> {
  const files = await filesOf(folder);
  const rego = files.filter((file) => file.endsWith('.rego'));
  const modules = await texts(
    folder,
    rego.filter((file) => !file.endsWith('_test.rego')),
  );
  const tests = await texts(
    folder,
    rego.filter((file) => file.endsWith('_test.rego')),
  );
  if (modules.size === 0) {
    throw new KeelsonError('POLICY_INVALID', `${folder} holds no policy (*.rego)`);
  }
  const data = await yamlFiles(folder, files, 'data');
  const frameworks = await yamlFiles(folder, files, 'frameworks');
  return { folder, modules, tests, data: Object.fromEntries(data), frameworks };
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.map((name) => name.replaceAll('\\', '/')).toSorted(compare);
  } catch (cause) {
    throw new KeelsonError('POLICY_INVALID', `cannot read policies from ${folder}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

async function texts(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const entries = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
  return new Map(entries);
}

async function yamlFiles(
  folder: string,
  files: readonly string[],
  topic: string,
): Promise<Map<string, unknown>> {
  const pattern = new RegExp(`^${topic}/([a-z0-9_-]+)\\.ya?ml$`);
  const found = new Map<string, unknown>();
  for (const file of files) {
    const name = pattern.exec(file)?.[1];
    if (name !== undefined) {
      found.set(name, await yamlFile(join(folder, file)));
    }
  }
  return found;
}

async function yamlFile(file: string): Promise<unknown> {
  try {
    return ordered(parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new KeelsonError('POLICY_INVALID', `${file} is not YAML: ${messageOf(cause)}`, { cause });
  }
}
