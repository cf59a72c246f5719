import type { Mappings } from '../../code/mapping/mapping.ts';
import { arn, camel, mapping } from './names.ts';

/** Q Business: applications. */
export const qBusiness: Mappings = {
  types: [
    mapping('AWS::QBusiness::Application', {
      id: arn('qbusiness', 'application/{@address}'),
      name: '{DisplayName}',
      attributes: { Ref: '{@address}', ApplicationId: '{@address}', ApplicationArn: '{id}' },
      properties: {
        ...camel('DisplayName', 'Description', 'RoleArn', 'IdentityType', 'IamIdentityProviderArn'),
        ...camel('IdentityCenterInstanceArn', 'ClientIdsForOIDC'),
        EncryptionConfiguration: { to: 'encryptionConfiguration', block: camel('KmsKeyId') },
        AttachmentsConfiguration: { to: 'attachmentsConfiguration', block: camel('AttachmentsControlMode') },
        QAppsConfiguration: { to: 'qAppsConfiguration', block: camel('QAppsControlMode') },
        PersonalizationConfiguration: {
          to: 'personalizationConfiguration',
          block: camel('PersonalizationControlMode'),
        },
        AutoSubscriptionConfiguration: {
          to: 'autoSubscriptionConfiguration',
          block: camel('AutoSubscribe', 'DefaultSubscriptionType'),
        },
        QuickSightConfiguration: { to: 'quickSightConfiguration', block: camel('ClientNamespace') },
      },
    }),
  ],
  parts: [],
};
