import { cp } from 'node:fs/promises';
import type { Inputs } from './inputs.ts';
import type { Tools } from './tools.ts';

/** Somebody who judges an estate, or a part of the work that nobody can do without. */
export interface Contestant {
  readonly name: string;
  /** What it starts from, for the table. */
  readonly from: string;
  readonly sizes: { readonly least?: number; readonly most?: number };
  /** The command for an estate, undefined where a tool is missing. */
  readonly command: (inputs: Inputs, tools: Tools) => Promise<string[] | undefined>;
  /** Whose findings must be the same. */
  readonly findings?: 'estate' | 'changed estate';
  /** Puts things back in place before each run. */
  readonly prepare?: (inputs: Inputs) => Promise<void>;
}

const k = 1000;

/** Everyone who is measured. To add one, add an entry. */
export const contestants: readonly Contestant[] = [
  {
    name: 'keelson',
    from: 'document, by lines',
    sizes: {},
    findings: 'estate',
    command: async ({ lines }, { node, bundle }) => node('contestants/keelson', bundle, await lines()),
  },
  {
    name: 'keelson, stored units',
    from: 'stored units',
    sizes: {},
    findings: 'estate',
    command: async ({ stored }, { node, bundle }) => node('contestants/keelson', bundle, await stored()),
  },
  {
    name: 'keelson, 300 policies',
    from: 'document, by lines',
    sizes: { least: 10 * k, most: 100 * k },
    command: async ({ lines }, { node, manyBundle }) =>
      node('contestants/keelson', await manyBundle(), await lines()),
  },
  {
    name: 'keelson, rescan, 1 % changed',
    from: 'stored units, answers of the last scan',
    sizes: { least: 10 * k },
    findings: 'changed estate',
    prepare: async ({ answers }) => {
      const { filled, used } = await answers();
      await cp(filled, used, { recursive: true, force: true });
    },
    command: async ({ changedStored, answers }, { node, bundle }) =>
      node('contestants/keelson', bundle, await changedStored(), (await answers()).used),
  },
  {
    name: 'keelson, changed estate',
    from: 'document, by lines',
    sizes: { least: 10 * k, most: 100 * k },
    findings: 'changed estate',
    command: async ({ changed }, { node, bundle }) => node('contestants/keelson', bundle, await changed()),
  },
  {
    name: 'keelson scan',
    from: 'document, by lines; report as JSON',
    sizes: { most: 10 * k },
    command: async ({ lines }, { scan, bundle }) => [
      ...scan,
      '--inventory',
      await lines(),
      '--bundle',
      bundle,
      '--format',
      'json',
      '--output',
      '/dev/null',
      '--fail-on',
      'none',
      '--no-cache',
    ],
  },
  {
    name: 'opa eval',
    from: 'whole document',
    sizes: { most: 100 * k },
    findings: 'estate',
    command: async ({ whole }, { opa, rego }) =>
      opa === undefined ? undefined : opaEval(opa, rego, 'joined', await whole()),
  },
  {
    name: 'opa eval, units',
    from: 'units joined beforehand',
    sizes: { most: 100 * k },
    findings: 'estate',
    command: async ({ unitsDocument }, { opa, rego }) =>
      opa === undefined ? undefined : opaEval(opa, rego, 'units', await unitsDocument()),
  },
  {
    name: 'OPA in Go',
    from: 'units joined beforehand',
    sizes: { most: 100 * k },
    findings: 'estate',
    command: async ({ units }, { goOpa, rego }) => {
      const program = await goOpa();
      return program === undefined ? undefined : [program, rego, await units()];
    },
  },
  {
    name: 'regorus',
    from: 'units joined beforehand',
    sizes: { most: 100 * k },
    findings: 'estate',
    command: async ({ units }, { regorus, rules }) => {
      const program = await regorus();
      return program === undefined ? undefined : [program, rules, await units()];
    },
  },
  {
    name: 'regorus, cut units',
    from: 'units joined and cut beforehand',
    sizes: { most: 100 * k },
    findings: 'estate',
    command: async ({ cutUnits }, { regorus, rules }) => {
      const program = await regorus();
      return program === undefined ? undefined : [program, rules, await cutUnits()];
    },
  },
  {
    name: 'opa-wasm SDK',
    from: 'units joined beforehand',
    sizes: { most: 100 * k },
    findings: 'estate',
    command: async ({ units }, { node, bundle }) => node('contestants/opa-wasm', bundle, await units()),
  },
  {
    name: 'checks by hand in JavaScript',
    from: 'document, by lines',
    sizes: { most: 100 * k },
    findings: 'estate',
    command: async ({ lines }, { node }) => node('contestants/handwritten/main', await lines()),
  },
  {
    name: 'JSON.parse alone',
    from: 'whole document',
    sizes: { most: 100 * k },
    command: async ({ whole }, { node }) => node('contestants/parse', await whole()),
  },
  {
    name: 'start of Node alone',
    from: 'nothing',
    sizes: { most: 10 * k },
    command: async () => [process.execPath, '-e', '0'],
  },
];

function opaEval(opa: string, rego: string, module: string, input: string): string[] {
  return [
    opa,
    'eval',
    '--bundle',
    rego,
    '--data',
    `bench/contestants/opa/${module}.rego`,
    '--input',
    input,
    '--format',
    'raw',
    `data.bench.${module}.outcome`,
  ];
}
