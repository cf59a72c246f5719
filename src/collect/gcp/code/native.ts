import type { NativeResource } from '../../code/declaration.ts';
import { identifying } from '../../code/token.ts';
import type { Asset } from '../session/assets.ts';
import { text } from '../resource/json.ts';
import { locationIn, projectIn } from '../resource/names.ts';
import { shielded } from '../../code/shield.ts';

/** Types that code declares beside those of resources: what resources are made of. */
export const bindingType = 'iam.googleapis.com/Binding';
export const policyType = 'iam.googleapis.com/Policy';
export const auditConfigType = 'iam.googleapis.com/AuditConfig';

/** A declared resource as Cloud Asset Inventory would list it. */
export function assetOf(native: NativeResource): Asset {
  const project = projectOf(native);
  return {
    name: native.id,
    type: native.type,
    data: { ...native.configuration, labels: native.tags },
    location: locationOf(native),
    ancestors: project === undefined ? [] : [`projects/${project}`],
    source: '',
  };
}

/** Names say it of most, a property of buckets and datasets; what has none is global, whatever region the provider prefers. */
function locationOf({ id, configuration }: NativeResource): string {
  const inName = locationIn(id);
  return inName === 'global' ? (text(configuration['location']) ?? inName) : inName;
}

export function projectOf({ account, id }: Pick<NativeResource, 'account' | 'id'>): string | undefined {
  return account ?? projectIn(id);
}

/** The name of something declared, whichever way code says the parts of it that are not known. */
export interface Names {
  /** The declared name that this is, or else the name as it is. */
  resolve(name: string): string;
  has(name: string): boolean;
}

export function namesOf(resources: readonly Pick<NativeResource, 'id'>[]): Names {
  const declared = new Set(resources.map(({ id }) => id));
  return {
    has: (name) => declared.has(name),
    resolve(name) {
      if (declared.has(name)) return name;
      const same = identified(name);
      return declared.has(same) ? same : name;
    },
  };
}

/** A name with what is not known in it taken for a part that identifies. */
export function identified(name: string): string {
  return shielded(identifying(name));
}
