import type { Builtin, BuiltinTable } from '../engine/context.ts';

interface Family {
  /** Names of its builtins start with one of these, or are one of them. */
  readonly names: readonly string[];
  readonly load: () => Promise<BuiltinTable>;
}

/** One line a family. A family is loaded when a policy calls one of its builtins: some stand on large libraries. */
const families: readonly Family[] = [
  { names: ['providers.aws.'], load: async () => (await import('./aws.ts')).aws },
  {
    names: ['hex.', 'base64url.', 'urlquery.'],
    load: async () => (await import('./encoding.ts')).encoding,
  },
  { names: ['sprintf'], load: async () => (await import('./formatting.ts')).formatting },
  { names: ['glob.'], load: async () => (await import('./glob.ts')).glob },
  { names: ['graphql.'], load: async () => (await import('./graphql.ts')).graphql },
  { names: ['graph.'], load: async () => (await import('./graphs.ts')).graphs },
  { names: ['crypto.'], load: async () => (await import('./hashes.ts')).hashes },
  { names: ['json.'], load: async () => (await import('./json.ts')).json },
  {
    names: ['json.verify_schema', 'json.match_schema'],
    load: async () => (await import('./json-schema.ts')).jsonSchema,
  },
  { names: ['io.jwt.'], load: async () => (await import('./jwt.ts')).jwt },
  { names: ['net.'], load: async () => (await import('./networks.ts')).networks },
  { names: ['numbers.', 'rand.'], load: async () => (await import('./numbers.ts')).numbers },
  { names: ['regex.'], load: async () => (await import('./regex.ts')).regex },
  { names: ['semver.'], load: async () => (await import('./semver.ts')).semver },
  { names: ['strings.', 'indexof_n'], load: async () => (await import('./strings.ts')).strings },
  { names: ['object.'], load: async () => (await import('./subset.ts')).subset },
  {
    names: ['strings.render_template'],
    load: async () => (await import('./templates.ts')).templates,
  },
  { names: ['time.'], load: async () => (await import('./time.ts')).time },
  { names: ['units.'], load: async () => (await import('./units.ts')).units },
  { names: ['uri.'], load: async () => (await import('./uri.ts')).uri },
  { names: ['uuid.'], load: async () => (await import('./uuid.ts')).uuid },
  {
    names: ['crypto.x509.', 'crypto.parse_private_keys'],
    load: async () => (await import('./x509.ts')).x509,
  },
  { names: ['yaml.'], load: async () => (await import('./yaml.ts')).yaml },
];

/** The host's builtins of these names; those that OPA compiles into every module are not among them. */
export async function findBuiltins(wanted: readonly string[]): Promise<ReadonlyMap<string, Builtin>> {
  const needed = families.filter(({ names }) =>
    wanted.some((name) =>
      names.some((start) => name === start || (start.endsWith('.') && name.startsWith(start))),
    ),
  );
  return tablesOf(needed);
}

/** All builtins this host gives, sorted: what a policy's capabilities may have beyond those compiled into modules. */
export async function builtinNames(): Promise<string[]> {
  return [...(await tablesOf(families)).keys()].sort();
}

async function tablesOf(chosen: readonly Family[]): Promise<ReadonlyMap<string, Builtin>> {
  const tables = await Promise.all(chosen.map(({ load }) => load()));
  return new Map(tables.flatMap((table) => Object.entries(table)));
}
