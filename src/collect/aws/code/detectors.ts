import type { Resource } from '../../../generated/inventory.ts';
import type { NativeResource } from '../../code/declaration.ts';
import type { Found } from '../resource/found.ts';
import { normaliseDetector, workloadsAmong } from '../guardduty/detector.ts';
import { codeScope } from './scope.ts';

/**
 * A detector that code declares, with the workloads of its region. That there are none is not known: what watches a region is often
 * declared apart from what runs there.
 */
export function declaredDetector(native: NativeResource, resources: readonly Resource[]): Found {
  const region = native.region ?? codeScope.region;
  const workloads = workloadsAmong(resources.filter((resource) => resource.region === region));
  return normaliseDetector(codeScope, {
    id: native.id,
    details: native.configuration,
    workloads: workloads.length > 0 ? workloads : undefined,
  });
}
