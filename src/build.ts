import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { parse } from 'yaml';

/*
 * node src/build.ts [FOLDER], npm run build: the code of the published package, in dist/.
 *
 * Modules that are loaded together become one file, since finding and linking a module takes longer than running it.
 * What is imported when it is needed stays a file of its own.
 */

const root = join(import.meta.dirname, '..');
const source = (name: string) => join(root, 'src', `${name}.ts`);

export const settings: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: true,
  sourcesContent: false,
  // As deep as the folders of the sources, which find the package's own files from where they lie.
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
};

/** What nearly every scan loads, in the end. */
const everyScan = ['cli/scan.run', 'bundle/release/release', 'policy/builtins/formatting'].map((name) =>
  source(name),
);

/** Writes the package's code and types. What was in the folder is removed. */
export async function buildPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const types = promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', folder],
    { cwd: root },
  );
  const validators = join(root, 'src/generated/validators');
  const command = {
    'cli/main': source('cli/main'),
    'files/compiled-code': source('files/compiled-code'),
  };
  const parts: BuildOptions[] = [
    { entryPoints: command, plugins: [await together(command, everyScan)] },
    // Beside the chunks that start them, in which `threads.ts`, `readers.ts` and `wasi/run.ts` are.
    {
      entryPoints: {
        'chunks/worker': source('policy/evaluation/worker'),
        'chunks/wasi-worker': source('bundle/compiler/wasi/wasi-worker'),
      },
    },
    { entryPoints: { 'chunks/reader': source('units/threads/reader') } },
    { entryPoints: { 'chunks/api-worker': source('serve/api/work/worker') } },
    { entryPoints: { 'client/index': source('client/index') }, platform: 'neutral' },
    { entryPoints: { 'policy/index': source('policy/index') } },
    { entryPoints: { 'policy/browser': source('policy/browser') }, platform: 'neutral' },
    {
      entryPoints: (await readdir(validators, { recursive: true }))
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(validators, name)),
      outbase: join(root, 'src'),
      sourcemap: false,
      // Nobody reads them in a stack trace.
      minifyIdentifiers: true,
    },
  ];
  await Promise.all([
    ...parts.map((part) => build({ ...settings, ...part, outdir: folder })),
    types,
    writeCatalogues(join(folder, 'catalog')),
    // What the HTML report has beside its text, as it is.
    cp(join(root, 'src/report/html/page'), join(folder, 'page'), { recursive: true }),
    cp(join(root, 'src/store/migrations'), join(folder, 'migrations'), { recursive: true }),
  ]);
}

/** Catalogues as JSON: reading YAML takes longer than most scans have. */
async function writeCatalogues(folder: string): Promise<void> {
  const catalogues = join(root, 'policies', 'catalog');
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(catalogues)) {
    const content = JSON.stringify(parse(await readFile(join(catalogues, name), 'utf8')));
    await writeFile(join(folder, `${basename(name, '.yaml')}.json`), content);
  }
}

/**
 * Has these modules and what they stand on go into one file, though others share parts of it: whatever is imported
 * when it is needed is made to import them whole. Else there is a file for every set of modules that the same others
 * import, some forty of them.
 */
async function together(entryPoints: Record<string, string>, modules: readonly string[]): Promise<Plugin> {
  const { metafile } = await build({
    ...settings,
    entryPoints,
    outdir: 'nowhere',
    write: false,
    metafile: true,
  });
  const { inputs } = metafile;
  const within = new Set<string>();
  const add = (file: string) => {
    if (within.has(file)) return;
    within.add(file);
    for (const { path, kind, external } of inputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import' && !external) add(path);
    }
  };
  for (const module of modules) add(relative(root, module).replaceAll('\\', '/'));
  const others = Object.values(inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, kind, external }) => kind === 'dynamic-import' && !external && !within.has(path))
    .map(({ path }) => join(root, path));
  const importing = new Set([...modules, ...others]);
  return {
    name: 'together',
    setup(plugin) {
      plugin.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!importing.has(path)) return undefined;
        // After its own, so that none of these is run earlier for it.
        const imports = modules
          .filter((module) => module !== path)
          .map((module) => `import ${JSON.stringify(module)};`);
        return { contents: `${await readFile(path, 'utf8')}\n${imports.join('\n')}\n`, loader: 'ts' };
      });
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  await buildPackage(process.argv[2] ?? join(root, 'dist'));
}
