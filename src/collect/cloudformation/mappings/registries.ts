import type { Mappings } from '../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping } from './names.ts';

const repository = '{!RepositoryName|@address}';

/** Repositories of images, and how their registry scans them. */
export const registries: Mappings = {
  types: [
    mapping('AWS::ECR::Repository', {
      id: arn('ecr', `repository/${repository}`),
      name: repository,
      attributes: {
        Ref: repository,
        Arn: '{id}',
        RepositoryUri: `{@account}.dkr.ecr.{@region}.amazonaws.com/${repository}`,
      },
      properties: {
        RepositoryName: 'repositoryName',
        ImageTagMutability: { to: 'imageTagMutability', default: 'MUTABLE' },
        'ImageScanningConfiguration.ScanOnPush': flag('imageScanningConfiguration.scanOnPush', false),
      },
    }),
    mapping('AWS::ECR::RegistryScanningConfiguration', {
      id: 'AWS::ECR::RegistryScanningConfiguration/{@account}/{@address}',
      name: '{@address}',
      attributes: { Ref: '{@account}', RegistryId: '{@account}' },
      properties: {
        ...camel('ScanType'),
        Rules: {
          to: 'rules',
          each: {
            ...camel('ScanFrequency'),
            RepositoryFilters: { to: 'repositoryFilters', each: camel('Filter', 'FilterType') },
          },
        },
      },
    }),
  ],
  parts: [],
};
