import { KeelsonError } from '../../errors.ts';
import { nearest } from '../../nearest.ts';
import type { ResourceSchema } from '../../schema/files.ts';
import { firstProperty, type FirstProperty } from './first-property.ts';
import { ruleText, testText } from './texts.ts';

export interface ScaffoldOptions {
  readonly id: string;
  /** Native type of the resources that it judges; its spelling is the schema's. */
  readonly type: string;
  readonly severity: string;
  readonly area: string;
  /** Folders that there are below the id's cloud. */
  readonly services: readonly string[];
  /** `<name>.` of a named bundle, else ''. */
  readonly prefix?: string;
  readonly schemas: readonly ResourceSchema[];
}

export interface Scaffold {
  /** Of the rule and of its test, in the policy folder. */
  readonly file: string;
  readonly test: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * A check and its test as they are begun with: they compile, the test passes, and what the author must say is marked.
 *
 * @throws KeelsonError USAGE when the id or the type cannot be.
 */
export function scaffold({
  id,
  type,
  severity,
  area,
  services,
  prefix = '',
  schemas,
}: ScaffoldOptions): Scaffold {
  const schema = schemaOf(type, schemas);
  const path = pathOf(id, services);
  const name = `${prefix}checks.${path.join('.')}`;
  const property: FirstProperty = firstProperty(schema.schema);
  const about = { id, name, severity, area, property, type: schema.type, schema: schema.name };
  const file = `checks/${path.join('/')}.rego`;
  const test = `checks/${path.join('/')}_test.rego`;
  return {
    file,
    test,
    files: new Map([
      [file, ruleText(about)],
      [test, testText(about)],
    ]),
  };
}

function schemaOf(type: string, schemas: readonly ResourceSchema[]): ResourceSchema {
  const found = schemas.find((schema) => schema.type.toLowerCase() === type.toLowerCase());
  if (found) return found;
  const meant = nearest(
    type,
    schemas.map((schema) => schema.type),
  );
  throw new KeelsonError(
    'USAGE',
    `there is no resource type ${type}${meant === undefined ? '' : ` (did you mean ${meant}?)`}; schemas/resources/ has them`,
  );
}

/** Cloud, service and name: the service is the longest folder that the id goes on with, also in the singular, else one word. */
function pathOf(id: string, services: readonly string[]): [string, string, string] {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*){2,}$/.test(id)) {
    throw new KeelsonError(
      'USAGE',
      `${id} is no id of a check: <cloud>-<service>-<what>, words in lower case, each begun by a letter`,
    );
  }
  const [cloud = '', ...words] = id.split('-');
  const rest = words.join('_');
  const [known] = services
    .map((folder) => ({
      folder,
      word: [folder, folder.replace(/s$/, '')].find((word) => rest.startsWith(`${word}_`)),
    }))
    .filter(({ word }) => word !== undefined)
    .toSorted((left, right) => right.folder.length - left.folder.length);
  const word = known?.word ?? words[0] ?? '';
  return [cloud, known?.folder ?? named(word), named(rest.slice(word.length + 1))];
}

const reserved = new Set(
  'as contains data default else every false if import in input not null package some true with'.split(' '),
);

/** A part of a package's name cannot be a word of the language. */
function named(word: string): string {
  return reserved.has(word) ? `${word}s` : word;
}
