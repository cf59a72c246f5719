import type { Declaration } from '../../../../src/collect/code/declaration.ts';
import { readable } from '../../../../src/collect/code/token.ts';
import { readPlan, type ReadPlan } from '../../../../src/collect/terraform/plan/plan.ts';

/** Reads a plan with a provider that knows the ids of its resources and nothing else. */
export function read(document: unknown): ReadPlan {
  return readPlan(typeof document === 'string' ? document : JSON.stringify(document), {
    file: 'plan.json',
    computed: (type, attribute, { address }) =>
      attribute === 'id' ? `vendor://${type}/${address}` : undefined,
    attributes: () => ['id'],
  });
}

/** Values by address, tokens as people read them. */
export function valuesIn(document: unknown): Record<string, unknown> {
  return Object.fromEntries(
    read(document).declarations.map(({ address, values }) => [address, readableValues(values)]),
  );
}

export function readableValues(values: Declaration['values']): unknown {
  return JSON.parse(JSON.stringify(values), (_, value: unknown) =>
    typeof value === 'string' ? readable(value) : value,
  );
}

export interface Change {
  readonly address: string;
  readonly actions?: readonly string[];
  readonly after?: unknown;
  readonly unknown?: unknown;
  readonly sensitive?: unknown;
}

/** What `terraform show -json` says of changes, in the root and in modules. */
export function planOf(changes: readonly Change[], rest: Readonly<Record<string, unknown>> = {}) {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: changes.map(({ address, actions = ['create'], after, unknown, sensitive }) => {
      const [, module = '', type, name] =
        /^((?:module\.\w+(?:\[[^\]]*\])?\.)*)(\w+)\.(\w+)/.exec(address) ?? [];
      return {
        address,
        ...(module !== '' && { module_address: module.slice(0, -1) }),
        mode: 'managed',
        type,
        name,
        change: {
          actions,
          before: null,
          after: after ?? null,
          after_unknown: unknown ?? {},
          after_sensitive: sensitive ?? {},
        },
      };
    }),
    ...rest,
  };
}

/** Expressions that refer to others, as a configuration has them. */
export function refers(...references: string[]) {
  return { references };
}

export function configured(address: string, expressions: object) {
  const [type, name] = address.split('.');
  return { address, mode: 'managed', type, name, provider_config_key: type?.split('_')[0], expressions };
}
