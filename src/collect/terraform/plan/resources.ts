import { fieldsOf, isFields, listOf, member, textOf, type Fields } from './document.ts';

/** A resource that will be there when the plan is carried out, or that is there. */
export interface PlannedResource {
  readonly address: string;
  /** Address of the module instance: module.a[0], '' of the root. */
  readonly module: string;
  readonly type: string;
  /** Type and name. */
  readonly key: string;
  /** As its address has it: [0], ["eu"], or nothing. */
  readonly index: string;
  readonly after: Fields;
  /** True, or the shape of `after` with true where a value is known after deployment; undefined where the document has none. */
  readonly unknown: unknown;
  /** The same of what must not be shown. */
  readonly sensitive: unknown;
}

const deepestModules = 100;

/**
 * The managed resources of a plan or a state. What is planned to go is not among them; what only `resource_changes` name,
 * because a document has nothing else, is.
 *
 * @param found told of each, so that there is no list of them where none is needed
 * @returns false where modules are nested too deep to be all
 */
export function plannedResources(document: Fields): { resources: PlannedResource[]; whole: boolean } {
  const changes = changesOf(document);
  const resources: PlannedResource[] = [];
  const seen = new Set<string>();
  const root = fieldsOf(document['planned_values'] ?? document['values'])['root_module'];
  const whole = visit(root, '', 0);
  for (const change of changes.values()) if (!seen.has(change.address)) put(change, change.module);
  return { resources, whole };

  function visit(module: unknown, address: string, depth: number): boolean {
    if (depth > deepestModules) return false;
    const { resources: own, child_modules: children } = fieldsOf(module);
    for (const resource of listOf(own)) put(fieldsOf(resource), address);
    return listOf(children)
      .map((child) => visit(child, textOf(fieldsOf(child)['address']), depth + 1))
      .every(Boolean);
  }

  function put(resource: Fields | Change, module: string): void {
    const { address, type, name, mode } = resource;
    if (typeof address !== 'string' || typeof type !== 'string' || mode !== 'managed') return;
    if (seen.has(address)) return;
    seen.add(address);
    const change = changes.get(address);
    if (change && !change.stays) return;
    const planned = 'stays' in resource ? undefined : resource;
    const key = `${type}.${textOf(name)}`;
    const short = module === '' ? address : address.slice(module.length + 1);
    resources.push({
      address,
      module,
      type,
      key,
      index: short.startsWith(key) ? short.slice(key.length) : '',
      after: fieldsOf(change && isFields(change.after) ? change.after : planned?.['values']),
      unknown: change?.unknown,
      sensitive: change?.sensitive ?? planned?.['sensitive_values'],
    });
  }
}

interface Change {
  readonly address: string;
  readonly module: string;
  readonly type: unknown;
  readonly name: unknown;
  readonly mode: unknown;
  readonly after: unknown;
  readonly unknown: unknown;
  readonly sensitive: unknown;
  /** Whether the resource is there when the change is made. */
  readonly stays: boolean;
}

/** Changes by address. Objects that a replacement left behind are no resources of their own. */
function changesOf(document: Fields): Map<string, Change> {
  const deferred = listOf(document['deferred_changes']).map((entry) => member(entry, 'resource_change'));
  const changes = new Map<string, Change>();
  for (const entry of [...listOf(document['resource_changes']), ...deferred]) {
    const { address, module_address: module, type, name, mode, deposed, change } = fieldsOf(entry);
    if (typeof address !== 'string' || deposed !== undefined) continue;
    const { actions, after, after_unknown: unknown, after_sensitive: sensitive } = fieldsOf(change);
    changes.set(address, {
      address,
      module: textOf(module),
      type,
      name,
      mode,
      after,
      unknown: unknown ?? false,
      sensitive,
      stays: !isLast(listOf(actions)),
    });
  }
  return changes;
}

/** Replacing is deleting and creating, in either order. */
function isLast(actions: readonly unknown[]): boolean {
  const [only] = actions;
  return actions.length === 1 && (only === 'delete' || only === 'forget');
}
