/** As much of an OSV record as is read: https://ossf.github.io/osv-schema/. Everything may be absent or of another shape. */
export interface OsvRecord {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly upstream?: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly withdrawn?: string;
  readonly severity?: readonly OsvSeverity[];
  readonly affected: readonly OsvAffected[];
  readonly database_specific?: Readonly<Record<string, unknown>>;
}

export interface OsvSeverity {
  readonly type: string;
  readonly score: string;
}

export interface OsvAffected {
  readonly ecosystem: string;
  readonly name: string;
  readonly ranges: readonly OsvRange[];
  readonly versions: readonly string[];
  readonly severity: readonly OsvSeverity[];
  readonly database_specific?: Readonly<Record<string, unknown>>;
  readonly ecosystem_specific?: Readonly<Record<string, unknown>>;
}

export interface OsvRange {
  readonly type: string;
  readonly events: readonly Readonly<Record<string, string>>[];
}

/** Reads a record out of whatever JSON holds; undefined where it has no id or hits nothing. */
export function readRecord(value: unknown): OsvRecord | undefined {
  const record = objectIn(value);
  const id = textIn(record?.['id']);
  if (!record || id === undefined || id === '' || id.length > 128) return undefined;
  const optional = (name: string) => {
    const text = textIn(record[name]);
    return text === undefined ? {} : { [name]: text };
  };
  const specific = objectIn(record['database_specific']);
  return {
    id,
    aliases: textsIn(record['aliases']),
    upstream: textsIn(record['upstream']),
    ...optional('published'),
    ...optional('modified'),
    ...optional('withdrawn'),
    severity: severitiesIn(record['severity']),
    affected: listIn(record['affected']).flatMap(affectedIn),
    ...(specific && { database_specific: specific }),
  };
}

function affectedIn(value: unknown): OsvAffected[] {
  const affected = objectIn(value);
  const about = objectIn(affected?.['package']);
  const [ecosystem, name] = [textIn(about?.['ecosystem']), textIn(about?.['name'])];
  if (!affected || !ecosystem || !name) return [];
  const database = objectIn(affected['database_specific']);
  const own = objectIn(affected['ecosystem_specific']);
  return [
    {
      ecosystem,
      name,
      ranges: listIn(affected['ranges']).flatMap(rangeIn),
      versions: textsIn(affected['versions']),
      severity: severitiesIn(affected['severity']),
      ...(database && { database_specific: database }),
      ...(own && { ecosystem_specific: own }),
    },
  ];
}

function rangeIn(value: unknown): OsvRange[] {
  const range = objectIn(value);
  const type = textIn(range?.['type']);
  if (!range || type === undefined) return [];
  const events = listIn(range['events']).flatMap((event) => {
    const members = Object.entries(objectIn(event) ?? {}).filter(([, at]) => typeof at === 'string');
    return members.length === 0 ? [] : [Object.fromEntries(members) as Record<string, string>];
  });
  return [{ type, events }];
}

function severitiesIn(value: unknown): OsvSeverity[] {
  return listIn(value).flatMap((item) => {
    const [type, score] = [textIn(objectIn(item)?.['type']), textIn(objectIn(item)?.['score'])];
    return type === undefined || score === undefined ? [] : [{ type, score }];
  });
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsIn(value: unknown): string[] {
  return listIn(value).filter((item) => typeof item === 'string' && item !== '') as string[];
}
