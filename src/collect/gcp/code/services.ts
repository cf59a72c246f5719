import type { NativeResource } from '../../code/declaration.ts';
import type { Normalised } from '../../code/clouds.ts';
import { isUnknown } from '../../code/token.ts';
import type { Directory } from '../resource/directory.ts';
import { text } from '../resource/json.ts';
import { projectIn } from '../resource/names.ts';
import { aiServices, serviceType } from '../resource/resource-types.ts';
import { normaliseService } from '../iam/services.ts';

/** The APIs that code switches on. */
export interface Services {
  /** Whether code says that an API is on in a project; undefined where it may say so. */
  isOn(service: string, project: string): boolean | undefined;
  /** Those of AI. */
  normalised(directory: Directory): Normalised[];
}

export function servicesOf(resources: readonly NativeResource[]): Services {
  const on = new Map<string, Set<string>>();
  let unsaid = false;
  for (const { type, id, configuration } of resources) {
    if (type !== serviceType) continue;
    const service = text(configuration['service']);
    if (service === undefined || isUnknown(service)) {
      unsaid = true;
      continue;
    }
    const projects = on.get(service) ?? new Set();
    on.set(service, projects.add(projectIn(id) ?? ''));
  }
  return {
    isOn: (service, project) => on.get(service)?.has(project) === true || (unsaid ? undefined : false),
    normalised: (directory) =>
      aiServices.flatMap((service) =>
        [...(on.get(service) ?? [])].map((id) =>
          normaliseService({ id, number: '', ancestors: [], source: '' }, service, directory),
        ),
      ),
  };
}
