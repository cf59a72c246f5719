import type { Mappings } from '../../../code/mapping/mapping.ts';
import { arn, mapping, pascal } from './names.ts';

/** Kendra: indices. */
export const kendra: Mappings = {
  types: [
    mapping('aws_kendra_index', 'AWS::Kendra::Index', {
      id: arn('kendra', 'index/{@address}'),
      attributes: { id: '{@address}', arn: '{id}' },
      properties: {
        ...pascal('name', 'description', 'role_arn'),
        edition: { to: 'Edition', default: 'ENTERPRISE_EDITION' },
        user_context_policy: { to: 'UserContextPolicy', default: 'ATTRIBUTE_FILTER' },
        server_side_encryption_configuration: {
          to: 'ServerSideEncryptionConfiguration',
          block: pascal('kms_key_id'),
        },
        user_token_configurations: {
          to: 'UserTokenConfigurations',
          each: {
            jwt_token_type_configuration: {
              to: 'JwtTokenTypeConfiguration',
              block: {
                ...pascal('key_location', 'user_name_attribute_field', 'group_attribute_field'),
                ...pascal('issuer', 'claim_regex'),
                url: 'URL',
                secrets_manager_arn: 'SecretManagerArn',
              },
            },
            json_token_type_configuration: {
              to: 'JsonTokenTypeConfiguration',
              block: pascal('user_name_attribute_field', 'group_attribute_field'),
            },
          },
        },
        user_group_resolution_configuration: {
          to: 'UserGroupResolutionConfiguration',
          block: pascal('user_group_resolution_mode'),
        },
      },
    }),
  ],
  parts: [],
};
