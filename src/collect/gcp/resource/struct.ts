/** google.protobuf.Struct as Google's clients decode it. */
export interface Struct {
  readonly fields?: Readonly<Record<string, Value>> | null;
}

interface Value {
  readonly kind?: string;
  readonly nullValue?: unknown;
  readonly numberValue?: number | null;
  readonly stringValue?: string | null;
  readonly boolValue?: boolean | null;
  readonly structValue?: Struct | null;
  readonly listValue?: { readonly values?: readonly Value[] | null } | null;
}

/** A protobuf Struct as plain JSON. Null members are left out: Google's APIs mean absent by them. */
export function fromStruct(struct: Struct | null | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(struct?.fields ?? {})
      .map(([name, value]) => [name, fromValue(value)] as const)
      .filter(([, value]) => value !== null),
  );
}

function fromValue(value: Value): unknown {
  if (value.kind === 'structValue') {
    return fromStruct(value.structValue);
  }
  if (value.kind === 'listValue') {
    return (value.listValue?.values ?? []).map(fromValue);
  }
  return value.stringValue ?? value.numberValue ?? value.boolValue ?? null;
}
