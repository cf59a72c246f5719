import type { NativeResource } from '../../code/declaration.ts';
import { isWholeToken } from '../../code/token.ts';
import type { ConfigItem } from '../config/config-item.ts';
import type { Tagged } from '../resource/tags.ts';
import { codeScope } from './scope.ts';

/** A declared resource as AWS Config would record it; its supplementary configuration stands beside the rest. */
export function itemOf(native: NativeResource): ConfigItem {
  return {
    scope: codeScope,
    region: native.region ?? codeScope.region,
    type: native.type,
    id: native.id,
    arn: native.id,
    name: nameOf(native),
    tags: native.tags,
    configuration: native.configuration,
    supplementary: native.configuration,
  };
}

/** What people call it: where it has no name, or one that is not known at all, its address. */
export function nameOf({ name, declared }: NativeResource): string {
  return isWholeToken(name) ? declared.address : name;
}

export function taggedOf({ tags }: NativeResource): Tagged {
  return { tags: { ...tags }, unknown: [] };
}

/** Values of a configuration that are lists in answers; what is not known, or no list, is none. */
export function listAt(configuration: Readonly<Record<string, unknown>>, name: string): unknown[] {
  const value = configuration[name];
  return Array.isArray(value) ? value : [];
}
