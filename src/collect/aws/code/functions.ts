import type { NativeResource } from '../../code/declaration.ts';
import type { Found } from '../found.ts';
import { normaliseFunction } from '../lambda.ts';
import { itemOf, listAt } from './item.ts';

/** A function that code declares: it has the addresses that are declared for it. */
export function declaredFunction(native: NativeResource): Found {
  const { configuration } = native;
  return normaliseFunction(itemOf(native), {
    environment: configuration['environment'] ?? {},
    urls: listAt(configuration, 'FunctionUrlConfigs') as object[],
    policy: { Statement: [] },
    isCalled: true,
  });
}
