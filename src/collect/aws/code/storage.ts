import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown, unknownValue } from '../../code/token.ts';
import type { Found } from '../resource/found.ts';
import { normaliseKey } from '../storage/kms.ts';
import { normaliseLogGroup } from '../logs/log-group.ts';
import { normaliseBucket } from '../storage/s3.ts';
import { isThereWith } from './certain.ts';
import { itemOf } from './item.ts';
import { codeScope } from './scope.ts';

/**
 * A bucket that code declares. What blocks the public where code says nothing is not known: S3 closes new buckets, and leaves old ones
 * as they are.
 *
 * @param block the block of the account, if code declares it.
 */
export function declaredBucket(native: NativeResource, block: NativeResource | undefined): Found {
  const own = native.configuration['PublicAccessBlockConfiguration'];
  const item = itemOf(native);
  const supplementary = {
    ...item.supplementary,
    PublicAccessBlockConfiguration: own ?? unknownValue('what S3 sets itself'),
  };
  const blockKnown = block !== undefined && isThereWith(block, native);
  return normaliseBucket(
    { ...item, supplementary },
    { block: blockKnown ? itemOf(block) : undefined, blockKnown, mayBeUsed: [] },
  );
}

/** A key that code declares works, unless it is off, or its material comes from elsewhere. */
export function declaredKey(native: NativeResource): Found {
  const origin = native.configuration['origin'];
  const isOwn = origin === undefined || origin === 'AWS_KMS' || origin === 'AWS_CLOUDHSM';
  const state = isOwn ? native.configuration['keyState'] : unknownValue('key material');
  const item = itemOf(native);
  const found = normaliseKey({ ...item, configuration: { ...item.configuration, keyState: state } });
  const isRotationKnown = !isUnknown(native.configuration['KeyRotationStatus']);
  return isRotationKnown
    ? found
    : {
        ...found,
        resource: {
          ...found.resource,
          unknown: [...new Set([...found.resource.unknown, '/properties/KeyRotationStatus'])],
        },
      };
}

export function declaredLogGroup({ name, configuration }: NativeResource): Found {
  const found = normaliseLogGroup(codeScope, name, configuration);
  // Policies that mask sensitive data are declared apart from groups, and not read.
  const unknown = [...found.resource.unknown, '/properties/dataProtectionStatus'];
  return { ...found, resource: { ...found.resource, unknown } };
}
