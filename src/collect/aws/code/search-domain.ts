import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown, unknownValue } from '../../code/token.ts';
import { asRecord } from '../config/config-item.ts';
import type { Found } from '../resource/found.ts';
import { normaliseSearchDomain } from '../opensearch/domain.ts';
import { nameOf, taggedOf } from './item.ts';
import { codeScope } from './scope.ts';

/** A domain of OpenSearch Service that code declares. */
export function declaredSearchDomain(native: NativeResource): Found {
  const { LogPublishingOptions: logs, ...configuration } = native.configuration;
  return normaliseSearchDomain(
    codeScope,
    nameOf(native),
    { ...configuration, ARN: native.id, LogPublishingOptions: Array.isArray(logs) ? byType(logs) : logs },
    { tagged: taggedOf(native), knowledgeKnown: true },
  );
}

/** Languages that list logs name the type in each. One of an unknown type may be any. */
function byType(logs: readonly unknown[]): unknown {
  const types = logs.map((log) => asRecord(log)['LogType']);
  if (types.some((type) => typeof type !== 'string' || isUnknown(type))) return unknownValue('type of a log');
  return Object.fromEntries(
    logs.map((log, index) => {
      const { LogType: _, ...options } = asRecord(log);
      return [types[index], options];
    }),
  );
}
