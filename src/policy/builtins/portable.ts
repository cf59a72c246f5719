import type { BuiltinSource } from '../engine/dispatch.ts';
import { builtinsFor, isIn, type Family } from './family.ts';
import { numbers } from './numbers.ts';
import { strings } from './strings.ts';

/**
 * Families that need nothing but JavaScript, one line each. A family is loaded when a policy calls one of its
 * builtins: some stand on large libraries. Numbers and texts, which nearly every policy needs, are there at once.
 */
export const portableFamilies: readonly Family[] = [
  { names: ['bits.'], load: async () => (await import('./bits.ts')).bits },
  {
    names: ['hex.', 'base64.', 'base64url.', 'urlquery.'],
    load: async () => (await import('./encoding.ts')).encoding,
  },
  { names: ['sprintf'], load: async () => (await import('./formatting.ts')).formatting },
  { names: ['glob.'], load: async () => (await import('./glob.ts')).glob },
  { names: ['graphql.'], load: async () => (await import('./graphql.ts')).graphql },
  { names: ['graph.'], load: async () => (await import('./graphs.ts')).graphs },
  { names: ['json.'], load: async () => (await import('./json.ts')).json },
  {
    names: ['json.verify_schema', 'json.match_schema'],
    load: async () => (await import('./json-schema.ts')).jsonSchema,
  },
  { names: ['net.'], load: async () => (await import('./networks.ts')).networks },
  {
    names: ['numbers.', 'rand.', 'format_int', 'to_number'],
    load: () => Promise.resolve(numbers),
  },
  { names: ['regex.'], load: async () => (await import('./regex.ts')).regex },
  { names: ['semver.'], load: async () => (await import('./semver.ts')).semver },
  {
    names: ['strings.', 'concat', 'indexof', 'indexof_n', 'replace'],
    load: () => Promise.resolve(strings),
  },
  { names: ['object.'], load: async () => (await import('./subset.ts')).subset },
  {
    names: ['strings.render_template'],
    load: async () => (await import('./templates.ts')).templates,
  },
  { names: ['time.'], load: async () => (await import('./time.ts')).time },
  { names: ['units.'], load: async () => (await import('./units.ts')).units },
  { names: ['uri.'], load: async () => (await import('./uri.ts')).uri },
  { names: ['uuid.'], load: async () => (await import('./uuid.ts')).uuid },
  { names: ['yaml.'], load: async () => (await import('./yaml.ts')).yaml },
];

/** What the families that need Node have for names. */
export const nodeNames: readonly string[] = ['crypto.', 'io.jwt.', 'providers.aws.'];

/** The builtins that run wherever JavaScript does, browsers among it. */
export const portableBuiltins: BuiltinSource = {
  find: (names) => builtinsFor(portableFamilies, names),
  lack: (name) => (isIn({ names: nodeNames }, name) ? 'it needs Node' : undefined),
};
