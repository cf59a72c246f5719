import { pick } from '../estate/random.ts';

const ai = [
  ['langchain', '0.1.9'],
  ['langchain-core', '0.1.52'],
  ['openai', '1.30.1'],
  ['torch', '2.0.1'],
  ['transformers', '4.35.2'],
  ['gradio', '4.19.2'],
  ['mlflow', '2.19.0'],
] as const;

/** A lock file of some hundred packages, a few of them for AI. */
export function lockFile(
  index: number,
  random: () => number,
): { readonly name: string; readonly text: string } {
  const packages = [
    ...Array.from(
      { length: 150 },
      (_, number) => [`package-${number}`, `${Math.floor(random() * 9)}.${number}.0`] as const,
    ),
    pick(ai, random),
    pick(ai, random),
  ];
  const [write, name] = ([uv, poetry, npm] as const)[index % 3] ?? uv;
  return { name, text: write(packages) };
}

type Packages = readonly (readonly [name: string, version: string])[];

const uv = [
  (packages: Packages) =>
    `version = 1\nrequires-python = ">=3.11"\n\n${packages.map(([name, version]) => `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "https://pypi.example/simple" }\n`).join('\n')}`,
  'uv.lock',
] as const;

const poetry = [
  (packages: Packages) =>
    `${packages.map(([name, version]) => `[[package]]\nname = "${name}"\nversion = "${version}"\ndescription = ""\noptional = false\npython-versions = ">=3.8"\nfiles = []\n`).join('\n')}\n[metadata]\nlock-version = "2.0"\npython-versions = ">=3.11"\ncontent-hash = ""\n`,
  'poetry.lock',
] as const;

const npm = [
  (packages: Packages) =>
    JSON.stringify(
      {
        name: 'app',
        lockfileVersion: 3,
        packages: {
          '': { name: 'app' },
          ...Object.fromEntries(packages.map(([name, version]) => [`node_modules/${name}`, { version }])),
        },
      },
      undefined,
      2,
    ),
  'package-lock.json',
] as const;
