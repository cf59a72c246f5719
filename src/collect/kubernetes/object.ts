import type { Place } from '../../generated/inventory.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** One object of a manifest. */
export interface KubernetesObject {
  readonly file: string;
  readonly place: Place;
  /** API group without version, empty for the core's. */
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Empty where the manifest leaves it to whoever applies it. */
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly fields: Fields;
  /** Where a field is set. */
  placeOf(path: readonly (string | number)[]): Place | undefined;
}

export function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function records(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(record) : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The value at a path of names, each a field of the object itself. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => {
    const fields = record(inner);
    return Object.hasOwn(fields, name) ? fields[name] : undefined;
  }, value);
}

/** Texts of a map: labels, annotations, selectors. */
export function textMap(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record(value)).flatMap(([name, own]) =>
      typeof own === 'string' || typeof own === 'number' || typeof own === 'boolean'
        ? [[name, String(own)]]
        : [],
    ),
  );
}

/** Whether one of the settings is among labels or annotations: by its name, or as name=value. */
export function hasSetting(
  names: Readonly<Record<string, string>>,
  settings: readonly string[] | undefined,
): boolean {
  return (settings ?? []).some((setting) => {
    const [name = '', value] = setting.split(/=(.*)/s);
    const own = Object.hasOwn(names, name) ? names[name] : undefined;
    return own !== undefined && (value === undefined || own.toLowerCase() === value.toLowerCase());
  });
}

/** Text that a tool replaces before the manifest is applied: ${TAG}, $(TAG), {{ .Values.tag }}. */
export function isTemplate(value: string): boolean {
  return /\$\{|\$\(|\{\{/.test(value);
}
