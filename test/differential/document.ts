import fc, { type Arbitrary } from 'fast-check';
import { evidencePath } from '../../src/bundle/build/evidence.ts';
import type { Resource } from '../../src/generated/inventory.ts';
import type { Bundle, BundledCheck } from '../../src/policy/bundle.ts';
import type { ResourceSchema } from '../../src/schema/files.ts';
import type { Edge, Planned, PlannedDocument } from './inventory.ts';
import { propertiesOf } from './properties.ts';
import { oddTexts } from './values.ts';
import { wordsOf, type Words } from './words.ts';

const sides = ['related', 'related_from'] as const;
type Side = (typeof sides)[number];

/** What documents about a resource type are made of. */
export interface Subject {
  readonly schema: ResourceSchema;
  readonly schemas: ReadonlyMap<string, ResourceSchema>;
  readonly checks: readonly BundledCheck[];
  readonly words: Words;
}

/** @param folder of the policies that the bundle was built from. */
export function subjectOf(
  type: string,
  schemas: ReadonlyMap<string, ResourceSchema>,
  folder: string,
  bundle: Pick<Bundle, 'data' | 'checks'>,
): Subject {
  const schema = [...schemas.values()].find((one) => one.type.toLowerCase() === type);
  if (!schema) throw new Error(`the type ${type} has no schema`);
  const checks = [...bundle.checks.values()].filter(({ types }) => types.includes(schema.type));
  return { schema, schemas, checks, words: wordsOf(folder, bundle, checks) };
}

/** Small documents about one resource type: some resources of it, and neighbours such as its schema names. */
export function inventedDocuments(subject: Subject): Arbitrary<PlannedDocument> {
  const { schema, checks } = subject;
  const own = fc.array(resourceOf(schema, subject, evidenceOf(checks)), { minLength: 1, maxLength: 4 });
  const ids = fc.constantFrom('mixed' as const, 'lower');
  return fc
    .tuple(own, neighboursOf(subject), ids)
    .map(([resources, neighbours, style]) => ({ ids: style, ...planned(resources, neighbours) }));
}

interface Neighbour {
  readonly side: Side;
  readonly resource: Planned;
  /** Whether the resource is in the document, or the other end is one of the resources it is about. */
  readonly end: 'known' | 'elsewhere' | 'itself';
  /** Which of the document's resources it is tied to, and how. */
  readonly ties: readonly (Pick<Edge, 'kind' | 'spelling'> & {
    readonly subject: number;
    readonly level?: Edge['level'];
    readonly evidence?: string | undefined;
  })[];
}

function planned(own: readonly Planned[], neighbours: readonly Neighbour[]): Omit<PlannedDocument, 'ids'> {
  const resources = [...own];
  const edges: Edge[] = [];
  for (const { side, resource, end, ties } of neighbours) {
    const other = end === 'known' ? resources.push(resource) - 1 : end === 'itself' ? 0 : undefined;
    for (const { subject, ...tie } of ties) {
      const index = subject % own.length;
      edges.push(
        side === 'related' ? { ...tie, from: index, to: other } : { ...tie, from: other, to: index },
      );
    }
  }
  return { resources, edges };
}

function neighboursOf(subject: Subject): Arbitrary<Neighbour[]> {
  const kinds = sides.flatMap((side) =>
    Object.entries(edgesOf(subject.schema, side)).map(([kind, names]) => ({ side, kind, names })),
  );
  const isRead = ({ side, kind }: { side: Side; kind: string }) =>
    subject.checks.some((check) => check[side]?.some((edge) => edge === kind));
  const all = kinds.map((edge) =>
    fc.array(neighbourOf(subject, edge.side, edge.kind, edge.names), {
      maxLength: isRead(edge) ? 3 : 1,
    }),
  );
  const sparse = all.map((list, index) => {
    const edge = kinds[index];
    return edge && isRead(edge) ? list : fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, list);
  });
  return fc.tuple(...sparse).map((lists) => lists.flat());
}

function edgesOf(schema: ResourceSchema, side: Side): ResourceSchema['related'] {
  return side === 'related' ? schema.related : schema.relatedFrom;
}

function neighbourOf(
  subject: Subject,
  side: Side,
  kind: string,
  names: readonly string[],
): Arbitrary<Neighbour> {
  const prefix = `${side}.${kind}[].`;
  const read = evidenceOf(subject.checks).flatMap((path) =>
    path.startsWith(prefix) ? path.slice(prefix.length) : [],
  );
  const resources = names
    .flatMap((name) => subject.schemas.get(name) ?? [])
    .map((schema) => resourceOf(schema, subject, read));
  const evidence = [...(subject.words.values.get('evidence') ?? []), ...subject.words.texts].map(String);
  const tie = fc.record(
    {
      subject: fc.nat({ max: 3 }),
      kind: fc.constant(kind as Edge['kind']),
      spelling: fc.oneof(
        { weight: 4, arbitrary: fc.constant('same' as const) },
        fc.constantFrom('upper' as const, 'lower' as const),
      ),
      level: fc.constantFrom('read' as const, 'write', 'admin', 'invoke', 'list-keys'),
      evidence: fc.oneof(
        fc.constantFrom('', ...evidence),
        fc.constantFrom(...evidence, '').map((text) => `${text} on a project`),
        oddTexts,
      ),
    },
    { requiredKeys: ['subject', 'kind', 'spelling'] },
  );
  return fc.record({
    side: fc.constant(side),
    resource: fc.oneof(...resources),
    end: fc.oneof(
      { weight: 14, arbitrary: fc.constant('known' as const) },
      { weight: 1, arbitrary: fc.constant('elsewhere' as const) },
      { weight: 1, arbitrary: fc.constant('itself' as const) },
    ),
    ties: fc.array(tie, { minLength: 1, maxLength: 3 }),
  });
}

export function evidenceOf(checks: readonly BundledCheck[]): string[] {
  return [...new Set(checks.flatMap(({ evidence }) => evidence))];
}

/** @param read evidence paths into the resource. */
function resourceOf(schema: ResourceSchema, { words }: Subject, read: readonly string[]): Arbitrary<Planned> {
  const paths = read
    .filter((path) => path.startsWith('properties.'))
    .map((path) => path.slice('properties.'.length));
  const named = (key: string) => fc.constantFrom('', ...(words.values.get(key) ?? []).map(String), key);
  const pointers = pointersOf(read);
  const [cloud = ''] = schema.name.split('/');
  return fc.record(
    {
      cloud: fc.constant(cloud as Resource['cloud']),
      type: fc.constant(schema.type),
      kind: fc.constantFrom<Resource['kind']>('ai-service', 'storage', 'identity'),
      name: fc.oneof({ weight: 3, arbitrary: named('name') }, oddTexts),
      account: fc.constantFrom('0', 'account'),
      region: fc.oneof(fc.constantFrom('eu-west-1', 'westeurope', 'global', ''), named('region')),
      group: fc.constantFrom('group', ''),
      tags: fc.dictionary(oddTexts, oddTexts, { maxKeys: 2 }),
      properties: propertiesOf(
        schema.schema,
        words,
        paths.map((path) => path.replaceAll('[]', '.[]')),
      ),
      unknown: fc.oneof(
        { weight: 7, arbitrary: fc.constant<string[]>([]) },
        fc.array(pointers, { maxLength: 2 }),
      ),
      defaults: fc.array(pointers, { maxLength: 1 }),
      ai: fc.record({ model: oddTexts, provider: named('provider') }, { requiredKeys: [] }),
    },
    {
      requiredKeys: [
        'cloud',
        'type',
        'kind',
        'name',
        'account',
        'region',
        'tags',
        'properties',
        'unknown',
        'defaults',
      ],
    },
  );
}

/** Pointers at, above, below and beside what checks read. */
export function pointersOf(read: readonly string[]): Arbitrary<string> {
  const at = ['/properties', '/related', ...read.map((path) => evidencePath(path).pointer)];
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...at) },
    fc.constantFrom(...at).map((pointer) => pointer.split('/').slice(0, -1).join('/')),
    fc.constantFrom(...at).map((pointer) => `${pointer}/0/a~1b`),
    fc.constantFrom(...at).map((pointer) => `${pointer}s`),
    fc.constantFrom(...at).map((pointer) => pointer.slice(0, -1)),
    oddTexts.map((text) => `/properties/${text}`),
  );
}
