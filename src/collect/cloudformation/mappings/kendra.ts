import type { Mappings } from '../../code/mapping/mapping.ts';
import { arn, mapping, same } from './names.ts';

/** Kendra: indices. */
export const kendra: Mappings = {
  types: [
    mapping('AWS::Kendra::Index', {
      id: arn('kendra', 'index/{@address}'),
      name: '{Name}',
      attributes: { Ref: '{@address}', Id: '{@address}', Arn: '{id}' },
      properties: {
        ...same('Name', 'Description', 'Edition', 'RoleArn', 'UserContextPolicy'),
        ServerSideEncryptionConfiguration: {
          to: 'ServerSideEncryptionConfiguration',
          block: same('KmsKeyId'),
        },
        UserTokenConfigurations: {
          to: 'UserTokenConfigurations',
          each: {
            JwtTokenTypeConfiguration: {
              to: 'JwtTokenTypeConfiguration',
              block: same(
                'KeyLocation',
                'URL',
                'SecretManagerArn',
                'UserNameAttributeField',
                'GroupAttributeField',
                'Issuer',
                'ClaimRegex',
              ),
            },
            JsonTokenTypeConfiguration: {
              to: 'JsonTokenTypeConfiguration',
              block: same('UserNameAttributeField', 'GroupAttributeField'),
            },
          },
        },
      },
    }),
  ],
  parts: [],
};
