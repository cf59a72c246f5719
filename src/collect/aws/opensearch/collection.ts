import type { CollectionDetail, CollectionSummary } from '@aws-sdk/client-opensearchserverless';
import type { Relationship } from '../../../generated/inventory.ts';
import { asRecord } from '../config/config-item.ts';
import { edgesFrom, plain, resourceIn, type Found } from '../resource/found.ts';
import type { Listed } from '../session/reader.ts';
import type { AwsScope } from '../session/scope.ts';

export const collectionType = 'AWS::OpenSearchServerless::Collection';

export interface Policy {
  readonly name: string;
  /** As the API gives it: a list of blocks with rules. */
  readonly document: unknown;
}

/** All policies of account and region; which of them hold for a collection follows from their patterns. */
export interface CollectionSurroundings {
  readonly network: Listed<Policy>;
  readonly access: Listed<Policy>;
  /** Whether it is known that a knowledge base writes to the collection, or that none does. */
  readonly knowledgeKnown: (collection: string) => boolean;
}

const noise = ['arn', 'createdDate', 'lastModifiedDate', 'failureCode', 'failureMessage'];

/**
 * A collection with what its policies say of it. No network policy means that nobody reaches it.
 * Whether it is public is unknown, not false, when a network policy could not be read.
 *
 * @param detail undefined when its details could not be read.
 */
export function normaliseCollection(
  scope: AwsScope,
  summary: CollectionSummary,
  detail: CollectionDetail | undefined,
  policies: CollectionSurroundings,
): Found {
  const id = summary.arn ?? '';
  const name = summary.name ?? id;
  const network = blocksFor(policies.network.items, name, ['collection', 'dashboard']);
  const open = network.filter(({ block }) => block['AllowFromPublic'] === true);
  const access = blocksFor(policies.access.items, name, ['collection', 'index']);
  const key = detail?.kmsKeyArn;
  // One policy that opens is enough to know; that none does takes all of them.
  const reachKnown = policies.network.complete || open.length > 0;

  return {
    resource: resourceIn(scope, {
      id,
      type: collectionType,
      kind: 'vector-index',
      name,
      properties: {
        ...(detail && plain(detail, noise)),
        ...(reachKnown && {
          publicAccess: {
            collection: open.some(({ kinds }) => kinds.includes('collection')),
            dashboard: open.some(({ kinds }) => kinds.includes('dashboard')),
          },
        }),
        networkPolicies: network.map(({ policy, kinds, block }) => ({
          name: policy,
          ResourceTypes: kinds,
          AllowFromPublic: block['AllowFromPublic'] === true,
          SourceVPCEs: strings(block['SourceVPCEs']),
          SourceServices: strings(block['SourceServices']),
        })),
        dataAccessPolicies: access.map(({ policy, block }) => ({
          name: policy,
          Principal: strings(block['Principal']),
          Permission: permissionsFor(block, name),
        })),
      },
      unknown: [
        ...(detail ? [] : ['/properties/kmsKeyArn', '/related/encrypted-by']),
        ...(reachKnown ? [] : ['/properties/publicAccess']),
        ...(policies.network.complete ? [] : ['/properties/networkPolicies']),
        ...(policies.access.complete
          ? []
          : ['/properties/dataAccessPolicies', '/related_from/has-permission']),
        ...(policies.knowledgeKnown(id) ? [] : ['/related_from/writes']),
      ],
    }),
    relationships: [
      // "auto" is a key that AWS owns and shows to nobody.
      ...edgesFrom(id, [['encrypted-by', key === 'auto' ? undefined : key, 'kmsKeyArn']]),
      ...access.flatMap(({ policy, block }) => grants(id, policy, block, name)),
    ],
  };
}

interface Block {
  readonly policy: string;
  /** Kinds of resources that its matching rules are about: collection, dashboard, index. */
  readonly kinds: readonly string[];
  readonly block: Record<string, unknown>;
}

function blocksFor(policies: readonly Policy[], collection: string, wanted: readonly string[]): Block[] {
  return policies.flatMap(({ name, document }) =>
    (Array.isArray(document) ? document : [document]).flatMap((entry: unknown) => {
      const block = asRecord(entry);
      const kinds = new Set(matching(block, collection).map(({ kind }) => kind));
      const held = wanted.filter((kind) => kinds.has(kind));
      return held.length > 0 ? [{ policy: name, kinds: held, block }] : [];
    }),
  );
}

/** Rules whose patterns hold for the collection: `collection/name`, `collection/prefix*`, `index/name/*`. */
function matching(block: Record<string, unknown>, collection: string) {
  const rules = Array.isArray(block['Rules']) ? block['Rules'] : [];
  return rules.flatMap((entry: unknown) => {
    const rule = asRecord(entry);
    const kind = typeof rule['ResourceType'] === 'string' ? rule['ResourceType'] : 'collection';
    const holds = strings(rule['Resource']).some((pattern) => {
      const named = pattern.split('/')[1] ?? pattern;
      return named.endsWith('*') ? collection.startsWith(named.slice(0, -1)) : named === collection;
    });
    return holds ? [{ kind, rule }] : [];
  });
}

function permissionsFor(block: Record<string, unknown>, collection: string): string[] {
  return [...new Set(matching(block, collection).flatMap(({ rule }) => strings(rule['Permission'])))];
}

/** Data access policies name IAM principals by ARN (and SAML users otherwise, which are no resources). */
function grants(
  id: string,
  policy: string,
  block: Record<string, unknown>,
  collection: string,
): Relationship[] {
  const permissions = permissionsFor(block, collection);
  const levels = (['read', 'write', 'admin'] as const).filter((level) =>
    permissions.some((permission) => grantsLevel[level].test(permission)),
  );
  return strings(block['Principal'])
    .filter((principal) => principal.startsWith('arn:'))
    .flatMap((principal) =>
      levels.map((level) => ({
        from: principal,
        to: id,
        kind: 'has-permission' as const,
        level,
        evidence: `data access policy ${policy}`,
      })),
    );
}

const grantsLevel = {
  read: /^aoss:(\*|ReadDocument)$/,
  write: /^aoss:(\*|WriteDocument)$/,
  admin: /^aoss:(\*|DeleteIndex|DeleteCollectionItems)$/,
};

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
