import type { NativeResource } from '../../code/declaration.ts';
import { keyArn } from '../resource/arn.ts';
import { text } from '../config/config-item.ts';
import { canonicalName } from './context.ts';
import { codeScope } from './scope.ts';

export const aliasType = 'AWS::KMS::Alias';

/** Gives the id of the declared resource that a configuration means, in whichever of the ways that services take. */
export type Resolve = (id: string) => string;

const foundationModel = /^arn:[^:]+:bedrock:[^:]*::foundation-model\/(.+)$/;
const functionOfArn = /^arn:[^:]+:lambda:[^:]*:[^:]*:function:(arn:.+)$/;

export function referencesIn(resources: readonly NativeResource[]): Resolve {
  const aliases = new Map(
    resources
      .filter(({ type }) => type === aliasType)
      .flatMap(({ id, configuration }) => {
        const key = keyArn(codeScope, text(configuration['targetKeyId']));
        return key === undefined ? [] : [[id, key] as const];
      }),
  );
  // What stands where a model's id does may be the id of a profile, or of a model of the account.
  const models = new Map(
    resources
      .filter(({ type }) => type.startsWith('AWS::Bedrock::'))
      .map(({ id }) => [id.slice(id.lastIndexOf('/') + 1), id] as const),
  );
  const declared = new Map(resources.map(({ id }) => [canonicalName(id), id] as const));
  const same = (id: string) => declared.get(canonicalName(id)) ?? id;
  return (given) => {
    const id = same(given);
    const model = foundationModel.exec(id)?.[1];
    const own = model === undefined ? undefined : models.get(model);
    if (own !== undefined) return own;
    const nested = functionOfArn.exec(id)?.[1];
    if (nested !== undefined) return same(nested.split(':').slice(0, 7).join(':'));
    const key = aliases.get(id);
    return key === undefined ? id : same(key);
  };
}
