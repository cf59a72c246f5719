import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown } from '../../code/token.ts';
import { asRecord, text } from '../config-item.ts';
import type { Found } from '../found.ts';
import { normaliseCollection, type Policy } from '../opensearch-collection.ts';
import { codeScope } from './scope.ts';

export const securityPolicyType = 'AWS::OpenSearchServerless::SecurityPolicy';
export const accessPolicyType = 'AWS::OpenSearchServerless::AccessPolicy';

/** Policies of a root, and the names that its collections have: two collections never have the same. */
export interface CollectionPolicies {
  readonly policies: readonly NativeResource[];
  readonly names: ReadonlySet<string>;
}

/**
 * A collection with what the policies of its root say of it. A policy that may be about it and is not known makes unknown what follows;
 * so does that there is none: others may stand elsewhere.
 */
export function declaredCollection(native: NativeResource, { policies, names }: CollectionPolicies): Found {
  const name = text(native.configuration['name']) ?? native.name;
  const own = (type: string, kind: string) =>
    selected(
      policies.filter((policy) => policy.type === type && policy.configuration['type'] === kind),
      name,
      names,
    );
  const unsorted = policies.some(({ configuration }) => isUnknown(configuration['type']));
  const network = own(securityPolicyType, 'network');
  const access = own(accessPolicyType, 'data');
  const key = keyIn(own(securityPolicyType, 'encryption'));
  const found = normaliseCollection(
    codeScope,
    { arn: native.id, name },
    { ...native.configuration, ...(key !== undefined && { kmsKeyArn: key }) },
    {
      network: { items: network.policies, complete: network.complete && network.about > 0 && !unsorted },
      access: { items: access.policies, complete: access.complete && !unsorted },
      knowledgeKnown: () => true,
    },
  );
  return key === undefined
    ? {
        ...found,
        resource: {
          ...found.resource,
          unknown: [...found.resource.unknown, '/properties/kmsKeyArn', '/related/encrypted-by'],
        },
      }
    : found;
}

interface Selected {
  readonly policies: readonly Policy[];
  /** Whether no policy that may be about the collection was left out. */
  readonly complete: boolean;
  /** How many blocks are about it. */
  readonly about: number;
}

/** Blocks of policies that are known where they matter for a collection. */
function selected(policies: readonly NativeResource[], name: string, names: ReadonlySet<string>): Selected {
  const blocks = policies.flatMap((policy) => {
    const document = policy.configuration['policy'];
    const list: readonly unknown[] = Array.isArray(document) ? document : [document];
    return list.map((block) => ({ policy: policy.name, block, about: isAbout(block, name, names) }));
  });
  const known = blocks.filter(({ about }) => about !== undefined);
  return {
    policies: known.map(({ policy, block }) => ({ name: policy, document: [block] })),
    complete: known.length === blocks.length,
    about: known.filter(({ about }) => about === true).length,
  };
}

/** Whether a block is about a collection; undefined where that, or what it says, is not known. */
function isAbout(value: unknown, name: string, names: ReadonlySet<string>): boolean | undefined {
  const block = asRecord(value);
  const rules = block['Rules'];
  if (!Array.isArray(rules)) return undefined;
  const about = some(rules.map((rule: unknown) => isRuleAbout(asRecord(rule), name, names)));
  const says = [block['AllowFromPublic'], block['Principal'], block['KmsARN'], block['AWSOwnedKey']];
  const isKnown = !says.some((said) => isUnknown(said) || (Array.isArray(said) && said.some(isUnknown)));
  return about === true && !isKnown ? undefined : about;
}

function isRuleAbout(
  rule: Readonly<Record<string, unknown>>,
  name: string,
  names: ReadonlySet<string>,
): boolean | undefined {
  const patterns = rule['Resource'];
  if (isUnknown(rule['ResourceType']) || !Array.isArray(patterns)) return undefined;
  return some(patterns.map((pattern: unknown) => holds(pattern, name, names)));
}

/** A pattern that is not known is the name of this collection, of another one of the root, or of nobody knows which. */
function holds(pattern: unknown, name: string, names: ReadonlySet<string>): boolean | undefined {
  if (typeof pattern !== 'string') return undefined;
  const named = pattern.split('/')[1] ?? pattern;
  if (named === name) return true;
  if (names.has(named)) return false;
  if (named.endsWith('*') && name.startsWith(named.slice(0, -1))) return true;
  return isUnknown(named) || isUnknown(name) ? undefined : false;
}

function some(verdicts: readonly (boolean | undefined)[]): boolean | undefined {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(undefined) ? undefined : false;
}

/** The key that encryption policies name; undefined where none of them is known to be about the collection. */
function keyIn({ policies, complete, about }: Selected): string | undefined {
  if (!complete || about !== 1) return undefined;
  const keys = policies.flatMap(({ document }) => {
    const block = asRecord((document as readonly unknown[])[0]);
    return block['AWSOwnedKey'] === true ? ['auto'] : (text(block['KmsARN']) ?? []);
  });
  return keys.length === 1 ? keys[0] : undefined;
}
