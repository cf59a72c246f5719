import { CodeProblem, type CodeContext, type Tree, type TreeFile } from '../code/format.ts';
import { folderOf } from '../code/tree.ts';
import { literal, unknownValue } from '../code/token.ts';
import { isObject, objectOf, type Value } from '../evaluation/value.ts';
import { entryOf, parseJson, type JsonNode } from '../json/parse.ts';
import type { Given } from './evaluate/deployment.ts';
import { same } from './evaluate/unknown.ts';
import { valueOf } from './functions/files.ts';

/** Values by name in small letters. */
export type ParameterValues = ReadonlyMap<string, Value>;

/**
 * The values of the parameter files beside a template: `<name>.parameters.json`, `<name>.parameters.prod.json`. Where they say
 * different things, or some say nothing, deployments differ and nothing is known.
 */
export function parametersBeside(path: string, { tree, sink }: Pick<CodeContext, 'tree' | 'sink'>): Given {
  return agreed(
    parameterFiles(path, tree).flatMap((file) => {
      try {
        return [parameterValues(parseJson(file.textNow()))];
      } catch (error) {
        if (!(error instanceof CodeProblem)) throw error;
        sink.problem(file.path, error.problem);
        return [];
      }
    }),
  );
}

function parameterFiles(path: string, tree: Tree): TreeFile[] {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(json[c5]?|bicep)$/i, '');
  return tree.folder(folderOf(path)).filter((file) => {
    const other = file.path.slice(file.path.lastIndexOf('/') + 1);
    return (
      other.startsWith(`${name}.`) &&
      /^(?:[\w-]+\.)*parameters(?:\.[\w-]+)*\.json$/i.test(other.slice(name.length + 1))
    );
  });
}

/** What several deployments are given: what all are given is known. */
export function agreed(files: readonly ParameterValues[]): Given {
  const names = new Set(files.flatMap((values) => [...values.keys()]));
  const given = new Map(
    [...names].map((name) => {
      const [first, ...others] = files.map((values) => values.get(name));
      const isAgreed =
        first !== undefined && others.every((other) => other !== undefined && same(first, other));
      return [name, isAgreed ? first : unknownValue(`parameters('${name}')`)] as const;
    }),
  );
  return (name) => given.get(name);
}

function parameterValues(document: JsonNode): ParameterValues {
  const parameters = entryOf(document, 'parameters');
  if (parameters?.kind !== 'object') return new Map();
  return new Map(
    parameters.entries.map(({ name, value: given }) => {
      const value = entryOf(given, 'value');
      return [
        name.toLowerCase(),
        value ? substituted(valueOf(value)) : unknownValue(`parameters('${literal(name)}')`),
      ] as const;
    }),
  );
}

/** The Azure Developer CLI puts its environment where `${NAME}` stands. */
function substituted(value: Value): Value {
  if (Array.isArray(value)) return value.map(substituted);
  if (isObject(value))
    return objectOf(Object.entries(value).map(([name, inner]) => [name, substituted(inner)] as const));
  if (typeof value !== 'string') return value;
  const whole = /^\$\{[^}]*\}$/.test(value);
  return whole
    ? unknownValue(value.slice(2, -1))
    : value.replaceAll(/\$\{([^}]*)\}/g, (_, name: string) => unknownValue(name));
}
