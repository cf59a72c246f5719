import type { Mappings } from '../../../code/mapping/mapping.ts';
import { arn, camel, mapping } from './names.ts';

/** Q Business: applications. */
export const qBusiness: Mappings = {
  types: [
    mapping('aws_qbusiness_application', 'AWS::QBusiness::Application', {
      id: arn('qbusiness', 'application/{@address}'),
      name: '{display_name}',
      attributes: { id: '{@address}', arn: '{id}' },
      // The provider makes those of Identity Center alone, and asks for its instance.
      constants: { identityType: 'AWS_IAM_IDC' },
      properties: {
        ...camel('display_name', 'description', 'identity_center_instance_arn'),
        iam_service_role_arn: 'roleArn',
        encryption_configuration: { to: 'encryptionConfiguration', block: camel('kms_key_id') },
        attachments_configuration: {
          to: 'attachmentsConfiguration',
          block: camel('attachments_control_mode'),
        },
      },
    }),
  ],
  parts: [],
};
