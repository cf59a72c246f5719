import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown } from '../../code/token.ts';
import { asRecord, text } from '../config/config-item.ts';
import type { Found } from '../resource/found.ts';
import { normaliseCollection } from '../opensearch/collection.ts';
import { policiesFor, type Selected } from './collection-policies.ts';
import { codeScope } from './scope.ts';

export const securityPolicyType = 'AWS::OpenSearchServerless::SecurityPolicy';
export const accessPolicyType = 'AWS::OpenSearchServerless::AccessPolicy';

/**
 * Collections with what the policies of their root say of them. A policy that may be about one and is not known makes unknown what
 * follows; so does that there is none: others may stand elsewhere.
 *
 * @param policies of both types.
 */
export function collectionsOf(
  collections: readonly NativeResource[],
  policies: readonly NativeResource[],
): (native: NativeResource) => Found {
  const names = new Set(collections.map(nameOf));
  const ofKind = (type: string, kind: string) =>
    policiesFor(
      policies.filter((policy) => policy.type === type && policy.configuration['type'] === kind),
      names,
    );
  const isUnsorted = policies.some(({ configuration }) => isUnknown(configuration['type']));
  const networks = ofKind(securityPolicyType, 'network');
  const accesses = ofKind(accessPolicyType, 'data');
  const encryptions = ofKind(securityPolicyType, 'encryption');

  return (native) => {
    const name = nameOf(native);
    const network = networks(native, name);
    const access = accesses(native, name);
    const key = isUnsorted ? undefined : keyIn(encryptions(native, name));
    const found = normaliseCollection(
      codeScope,
      { arn: native.id, name },
      { ...native.configuration, ...(key !== undefined && { kmsKeyArn: key }) },
      {
        network: { items: network.policies, complete: network.complete && network.about > 0 && !isUnsorted },
        access: { items: access.policies, complete: access.complete && !isUnsorted },
        knowledgeKnown: () => true,
      },
    );
    return key === undefined ? withoutKey(found) : found;
  };
}

function nameOf({ configuration, name }: NativeResource): string {
  return text(configuration['name']) ?? name;
}

function withoutKey({ resource, relationships }: Found): Found {
  const unknown = [...resource.unknown, '/properties/kmsKeyArn', '/related/encrypted-by'];
  return { resource: { ...resource, unknown }, relationships };
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
