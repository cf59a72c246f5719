import type { Builtin, BuiltinTable } from './context.ts';
import { aws } from './builtins/aws.ts';
import { encoding } from './builtins/encoding.ts';
import { formatting } from './builtins/formatting.ts';
import { glob } from './builtins/glob.ts';
import { graphql } from './builtins/graphql.ts';
import { graphs } from './builtins/graphs.ts';
import { hashes } from './builtins/hashes.ts';
import { json } from './builtins/json.ts';
import { jsonSchema } from './builtins/json-schema.ts';
import { jwt } from './builtins/jwt.ts';
import { networks } from './builtins/networks.ts';
import { numbers } from './builtins/numbers.ts';
import { regex } from './builtins/regex.ts';
import { semver } from './builtins/semver.ts';
import { strings } from './builtins/strings.ts';
import { subset } from './builtins/subset.ts';
import { templates } from './builtins/templates.ts';
import { time } from './builtins/time.ts';
import { units } from './builtins/units.ts';
import { uri } from './builtins/uri.ts';
import { uuid } from './builtins/uuid.ts';
import { x509 } from './builtins/x509.ts';
import { yaml } from './builtins/yaml.ts';

/** One line a family. */
const families: readonly BuiltinTable[] = [
  aws,
  encoding,
  formatting,
  glob,
  graphql,
  graphs,
  hashes,
  json,
  jsonSchema,
  jwt,
  networks,
  numbers,
  regex,
  semver,
  strings,
  subset,
  templates,
  time,
  units,
  uri,
  uuid,
  x509,
  yaml,
];

const builtins: ReadonlyMap<string, Builtin> = new Map(families.flatMap((family) => Object.entries(family)));

/** The host's builtin of that name; those that OPA compiles into every module are not among them. */
export function findBuiltin(name: string): Builtin | undefined {
  return builtins.get(name);
}

/** All builtins this host gives, sorted. */
export const builtinNames: readonly string[] = [...builtins.keys()].sort();
