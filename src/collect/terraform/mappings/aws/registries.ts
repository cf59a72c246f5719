import type { Mappings } from '../../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping } from './names.ts';

const repository = '{!name|@address}';

/** Repositories of images, and how their registry scans them. */
export const registries: Mappings = {
  types: [
    mapping('aws_ecr_repository', 'AWS::ECR::Repository', {
      id: arn('ecr', `repository/${repository}`),
      name: repository,
      attributes: {
        id: repository,
        name: repository,
        arn: '{id}',
        registry_id: '{@account}',
        repository_url: `{@account}.dkr.ecr.{@region}.amazonaws.com/${repository}`,
      },
      properties: {
        name: 'repositoryName',
        image_tag_mutability: { to: 'imageTagMutability', default: 'MUTABLE' },
        'image_scanning_configuration.scan_on_push': flag('imageScanningConfiguration.scanOnPush', false),
      },
    }),
    mapping('aws_ecr_registry_scanning_configuration', 'AWS::ECR::RegistryScanningConfiguration', {
      id: 'AWS::ECR::RegistryScanningConfiguration/{@account}/{@address}',
      name: '{@address}',
      attributes: { id: '{@account}', registry_id: '{@account}' },
      properties: {
        ...camel('scan_type'),
        rule: {
          to: 'rules',
          each: {
            ...camel('scan_frequency'),
            repository_filter: { to: 'repositoryFilters', each: camel('filter', 'filter_type') },
          },
        },
      },
    }),
  ],
  parts: [],
};
