import { text } from '../config/config-item.ts';
import { normaliseDefinition, type DefinitionShape } from '../resource/definition.ts';
import type { Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from '../resource/tags.ts';

/** An application of Q Business: what people chat with. */
export const qBusinessApplicationShape = {
  type: 'AWS::QBusiness::Application',
  kind: 'ai-service',
  roles: ['roleArn'],
  keys: ['encryptionConfiguration.kmsKeyId'],
  noise: ['applicationArn', 'createdAt', 'updatedAt', 'error'],
  provider: 'Amazon Q Business',
} as const satisfies DefinitionShape;

/**
 * An application. How people are identified may be left out where an instance of Identity Center is named, which once was the only way;
 * of others that say nothing it is not known.
 *
 * @param details undefined when they could not be read.
 */
export function normaliseQBusinessApplication(
  scope: AwsScope,
  named: { readonly id: string; readonly name: string },
  details: Readonly<Record<string, unknown>> | undefined,
  tagged: Tagged,
): Found {
  const found = normaliseDefinition(scope, qBusinessApplicationShape, named, details, tagged);
  if (details === undefined || details['identityType'] !== undefined) return found;
  const { resource } = found;
  const center = details['identityCenterApplicationArn'] ?? details['identityCenterInstanceArn'];
  const isOfCenter = text(center)?.startsWith('arn:') ?? false;
  return {
    ...found,
    resource: isOfCenter
      ? {
          ...resource,
          properties: { ...resource.properties, identityType: 'AWS_IAM_IDC' },
          defaults: [...resource.defaults, '/properties/identityType'],
        }
      : { ...resource, unknown: [...resource.unknown, '/properties/identityType'] },
  };
}
