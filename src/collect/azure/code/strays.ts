import type { Relationship, Resource } from '../../../generated/inventory.ts';
import { isUnknown } from '../../code/token.ts';
import type { Found } from '../resource/found.ts';
import { text, withUnknown } from '../resource/resource.ts';
import { databaseAccountType } from '../data/cosmos-db.ts';
import { accountType as storageAccountType } from '../data/storage.ts';

const anything = /^/;
const nothing = /$^/;
const storage = /^Microsoft\.Storage\//;

/** What may be at the end of an edge, by what its evidence begins with: of what is normalised here. */
const ends: readonly (readonly [evidence: string, types: RegExp])[] = [
  ['properties.subnet.id', nothing],
  ['containerRegistry', nothing],
  ['keyVault', /^Microsoft\.KeyVault\//],
  ['storageAccount', storage],
  ['resourceId', storage],
  ['accountName', storage],
];

/** The same of connections, by their category. */
const categories: readonly (readonly [category: RegExp, types: RegExp])[] = [
  [/Storage|Blob|ADLS|OneLake/i, storage],
  [/Search/i, /^Microsoft\.Search\//],
  [/Cosmos/i, /^Microsoft\.DocumentDB\//],
  [/AIServices|CognitiveService|OpenAI/i, /^Microsoft\.CognitiveServices\//],
  [/^(ApiKey|CustomKeys|Bing|GroundingWith|Serp|AppInsights|ContainerRegistry|Git|Redis)/i, nothing],
];

const uses: ReadonlySet<string> = new Set(['grounded-on', 'reads', 'depends-on']);

/** Stores that checks apply to where AI uses them. */
const judgedWhereUsed: ReadonlySet<string> = new Set([
  databaseAccountType,
  storageAccountType,
  'Microsoft.KeyVault/vaults',
]);

interface Stray {
  readonly from: string;
  readonly kind: Relationship['kind'];
  readonly types: RegExp;
}

/**
 * Edges that say that something is used, where nobody knows what: it may be any resource of the types that can be meant. A store
 * that is used for certain is not hidden by what else may use it, as of live ones.
 */
export function withStrays(found: readonly Found[]): Found[] {
  const declared = new Set(found.map(({ resource }) => resource.id.toLowerCase()));
  const isStray = ({ kind, to }: Relationship) =>
    uses.has(kind) && isUnknown(to) && !declared.has(to.toLowerCase());
  const strays = found.flatMap(({ resource, relationships }) =>
    relationships
      .filter(isStray)
      .map(({ from, kind, evidence }): Stray => ({ from, kind, types: endsOf(resource, evidence ?? '') })),
  );
  if (strays.length === 0) return [...found];

  const known = found.flatMap(({ relationships }) => relationships).filter((one) => !isStray(one));
  const used = new Set(known.filter(({ kind }) => uses.has(kind)).map(({ to }) => to.toLowerCase()));
  const leading = Map.groupBy(strays, ({ from }) => from.toLowerCase());
  const ending = [...Map.groupBy(strays, ({ kind, types }) => `${kind} ${types.source}`).values()].flatMap(
    ([first]) => first ?? [],
  );
  return found.map(({ resource, relationships }) => {
    const id = resource.id.toLowerCase();
    const possible = judgedWhereUsed.has(resource.type) && used.has(id) ? [] : ending;
    const pointers = [
      ...(leading.get(id) ?? []).map(({ kind }) => `/related/${kind}`),
      ...possible.filter(({ types }) => types.test(resource.type)).map(({ kind }) => `/related_from/${kind}`),
    ];
    return {
      resource: withUnknown(resource, pointers),
      relationships: relationships.filter((one) => !isStray(one)),
    };
  });
}

function endsOf(resource: Resource, evidence: string): RegExp {
  const byEvidence = ends.find(([name]) => evidence === name)?.[1];
  if (byEvidence) return byEvidence;
  const category = text(resource, 'category');
  if (category === undefined || isUnknown(category)) return anything;
  return categories.find(([known]) => known.test(category))?.[1] ?? anything;
}
