import type { Declaration } from '../../../src/collect/code/declaration.ts';
import { evaluateRoot, type EvaluatedRoot } from '../../../src/collect/terraform/root.ts';
import { moduleSource } from '../../../src/collect/terraform/module/source.ts';
import type { Computed } from '../../../src/collect/terraform/module/resource.ts';
import { parseHcl } from '../../../src/collect/terraform/syntax/hcl.ts';
import { automaticFiles } from '../../../src/collect/terraform/tfvars.ts';
import { folderOf } from '../../../src/collect/code/tree.ts';

/** Evaluates the root module in the folder ''. @param files texts by path */
export function evaluated(
  files: Readonly<Record<string, string>>,
  computed: Computed = () => undefined,
): EvaluatedRoot {
  const bodies = new Map(
    Object.entries(files).map(([path, text]) => [path, parseHcl(text, path).body] as const),
  );
  const module = (folder: string) => {
    const own = [...bodies].filter(([path]) => folderOf(path) === folder && path.endsWith('.tf'));
    return own.length === 0
      ? undefined
      : moduleSource(
          folder,
          own.map(([, body]) => body),
        );
  };
  const source = module('');
  if (!source) throw new Error('there is no root module');
  return evaluateRoot({
    source,
    values: automaticFiles([...bodies.keys()]).flatMap((path) => bodies.get(path) ?? []),
    module,
    computed,
    files: { text: (path) => files[path] },
  });
}

/** The values of the one resource of a configuration. */
export function valuesOf(text: string, more: Readonly<Record<string, string>> = {}): Declaration['values'] {
  const { declarations } = evaluated({ 'main.tf': text, ...more });
  const [first, second] = declarations;
  if (!first || second) throw new Error(`there are ${declarations.length} resources`);
  return first.values;
}

/** The value of one expression. */
export function valueOf(expression: string, around = ''): unknown {
  return valuesOf(`resource "x" "y" {\n value = ${expression}\n}\n${around}`)['value'];
}
