import type { WorkloadKind } from '../../generated/catalog-model-servers.ts';
import type { Catalogue } from './catalogue.ts';
import { redactText } from '../transport/secret-forms.ts';
import { readContainer, type ReadContainer } from './container.ts';
import { at, record, records, text, textMap, type Fields, type KubernetesObject } from './object.ts';

type Path = readonly (string | number)[];

export interface LocatedContainer extends ReadContainer {
  /** Where the object has it. */
  readonly path: Path;
}

/** What runs a model server, or stands beside one. */
export interface Workload {
  readonly object: KubernetesObject;
  readonly kind: WorkloadKind;
  readonly containers: readonly LocatedContainer[];
  /** Labels of its pods, which services select. */
  readonly labels: readonly Readonly<Record<string, string>>[];
  readonly hostNetwork: boolean;
  readonly hostPid: boolean;
  readonly hostIpc: boolean;
  readonly serviceAccountName: string;
  /** What its pods say; undefined where they leave it to the service account. */
  readonly automount: boolean | undefined;
  /** Where models are read from: s3://, gs://, pvc://, hf://. */
  readonly storage: readonly string[];
}

/** The workload that an object is, where it serves models. */
export function workloadOf(object: KubernetesObject, catalogue: Catalogue): Workload | undefined {
  const kind = catalogue.kind(object.group, object.kind);
  if (!kind) return undefined;
  const server = catalogue.server(kind.server);
  const pods = (kind.pods ?? []).flatMap((path) => found(object.fields, path));
  const single = (kind.containers ?? []).flatMap((path) => found(object.fields, path));
  const around = (pod: Fields) => ({ pod, annotations: object.annotations, server, catalogue });
  const read = (container: Fields, pod: Fields, path: Path, init = false): LocatedContainer => ({
    ...readContainer(container, around(pod), init),
    path,
  });
  const containers = [
    ...pods.flatMap(({ value, path }) =>
      (['initContainers', 'containers'] as const).flatMap((list) =>
        records(value[list]).map((container, index) =>
          read(container, value, [...path, list, index], list === 'initContainers'),
        ),
      ),
    ),
    ...single.map(({ value, path }) =>
      read(value, record(at(object.fields, ...path.slice(0, -1).map(String))), path),
    ),
  ];
  if (!server && !containers.some(({ facts }) => facts.server !== undefined)) return undefined;

  const podFlag = (name: string) => pods.some(({ value }) => value[name] === true);
  const automounts = pods.map(({ value }) => value['automountServiceAccountToken']);
  return {
    object,
    kind,
    containers,
    labels: podLabels(object, pods),
    hostNetwork: podFlag('hostNetwork'),
    hostPid: podFlag('hostPID'),
    hostIpc: podFlag('hostIPC'),
    serviceAccountName: pods.map(({ value }) => text(value['serviceAccountName'])).find(Boolean) ?? 'default',
    automount: automounts.includes(true)
      ? true
      : automounts.length > 0 && automounts.every((value) => value === false)
        ? false
        : undefined,
    storage: [
      ...new Set(
        [...single, ...pods].flatMap(({ value }) => redactText(text(value['storageUri']) ?? '') || []),
      ),
    ],
  };
}

interface FoundPart {
  readonly value: Fields;
  readonly path: Path;
}

/** Objects at a dotted path; [] goes through a list. */
function found(fields: Fields, path: string): FoundPart[] {
  let parts: { value: unknown; path: Path }[] = [{ value: fields, path: [] }];
  for (const step of path.split('.')) {
    const name = step.replace(/\[\]$/, '');
    parts = parts.flatMap((part) => {
      const value = at(part.value, name);
      if (!step.endsWith('[]')) return [{ value, path: [...part.path, name] }];
      return records(value).map((item, index) => ({ value: item, path: [...part.path, name, index] }));
    });
  }
  return parts.flatMap((part) =>
    typeof part.value === 'object' && part.value !== null && !Array.isArray(part.value)
      ? [{ value: part.value as Fields, path: part.path }]
      : [],
  );
}

/** Labels stand beside a pod's spec; a pod's own are those of the object. */
function podLabels(
  { fields, labels, kind }: KubernetesObject,
  pods: readonly FoundPart[],
): Readonly<Record<string, string>>[] {
  if (kind === 'Pod') return [labels];
  return pods.map(({ path }) => {
    const template = path
      .slice(0, -1)
      .reduce<unknown>(
        (value, step) =>
          Array.isArray(value) ? (value as unknown[])[Number(step)] : record(value)[String(step)],
        fields,
      );
    return textMap(at(template, 'metadata', 'labels'));
  });
}
