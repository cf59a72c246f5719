import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { BundleSource } from '../../generated/bundle-source.ts';
import { compare, ordered } from '../../inventory/document.ts';
import { plainName } from '../../policy/entrypoints.ts';
import { validate } from '../../schema/validate.ts';

/** The policies of a folder: Rego by relative path, and the data that its YAML files hold. */
export interface PolicySources {
  readonly folder: string;
  /** What bundle.yaml names the bundle: everything of it is below that. */
  readonly name: string;
  /** Without the tests, sorted by path. */
  readonly modules: ReadonlyMap<string, string>;
  readonly tests: ReadonlyMap<string, string>;
  /** data/<topic>.yaml becomes data.<topic>. */
  readonly data: Readonly<Record<string, unknown>>;
  /** frameworks/<id>.yaml, parsed, by id. */
  readonly frameworks: ReadonlyMap<string, unknown>;
  /** graph/paths/<id>.yaml and graph/queries/<id>.yaml, as texts, by id. */
  readonly attackRules: ReadonlyMap<string, string>;
  readonly queries: ReadonlyMap<string, string>;
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
  const name = await bundleName(folder, files);
  refuseStrangers(modules, name, folder);
  const data = Object.fromEntries(await yamlFiles(folder, files, 'data'));
  const frameworks = await yamlFiles(folder, files, 'frameworks');
  const [attackRules, queries] = await Promise.all(
    ['graph/paths', 'graph/queries'].map((topic) => yamlTexts(folder, files, topic)),
  );
  return {
    folder,
    name,
    modules,
    tests,
    data,
    frameworks,
    attackRules: attackRules ?? new Map<string, string>(),
    queries: queries ?? new Map<string, string>(),
  };
}

/**
 * What bundle.yaml names a bundle.
 *
 * @throws KeelsonError POLICY_INVALID when it does not fit its schema.
 */
export async function bundleName(folder: string, files: readonly string[]): Promise<string> {
  const file = files.find((candidate) => /^bundle\.ya?ml$/.test(candidate));
  if (file === undefined) return plainName;
  const content = await yamlFile(join(folder, file));
  const problem = validate('bundle-source', content);
  if (problem) throw new KeelsonError('POLICY_INVALID', `${join(folder, file)}: ${problem}`);
  return (content as BundleSource).name;
}

/** What policies read as data: that of a named bundle is below its name. */
export function dataOf({ name, data }: PolicySources): Readonly<Record<string, unknown>> {
  return name === plainName ? data : { [name]: data };
}

/** The package that a module says it is, without `data.`. */
export function packageName(module: string): string {
  return /^package\s+(\S+)/m.exec(module)?.[1] ?? '';
}

/** What is not below the bundle's name would belong to nobody, or to another bundle. */
function refuseStrangers(modules: ReadonlyMap<string, string>, name: string, folder: string): void {
  if (name === plainName) return;
  for (const [file, text] of modules) {
    if (!packageName(text).startsWith(`${name}.`)) {
      throw new KeelsonError(
        'POLICY_INVALID',
        `${join(folder, file)}: its package is ${packageName(text)}, but packages of the bundle ${name} begin with ${name}.`,
      );
    }
  }
}

/** Relative paths of all files, sorted. */
export async function filesOf(folder: string): Promise<string[]> {
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

/** What <topic>/<name>.yaml hold, by name. */
export async function yamlFiles(
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

/** The texts of <topic>/<name>.yaml, by name. */
async function yamlTexts(
  folder: string,
  files: readonly string[],
  topic: string,
): Promise<Map<string, string>> {
  const own = files.filter((file) => new RegExp(`^${topic}/[a-z0-9-]+\\.ya?ml$`).test(file));
  const read = await texts(folder, own);
  return new Map([...read].map(([file, text]) => [basename(file).replace(/\.ya?ml$/, ''), text]));
}

async function yamlFile(file: string): Promise<unknown> {
  try {
    return ordered(parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new KeelsonError('POLICY_INVALID', `${file} is not YAML: ${messageOf(cause)}`, { cause });
  }
}
