import type { Entry, FullEntry, Mappings } from '../../code/mapping/mapping.ts';
import { arn, flag, mapping, number, same } from './names.ts';

const enabled: Readonly<Record<string, Entry>> = { Enabled: flag('Enabled') };

const nodes: FullEntry = {
  to: 'ClusterConfig',
  block: {
    ...same('InstanceType', 'DedicatedMasterType'),
    InstanceCount: { ...number('InstanceCount'), default: 1 },
    ZoneAwarenessEnabled: flag('ZoneAwarenessEnabled', false),
    DedicatedMasterEnabled: flag('DedicatedMasterEnabled', false),
    DedicatedMasterCount: number('DedicatedMasterCount'),
  },
};

function log(type: string): Readonly<Record<string, Entry>> {
  const at = `LogPublishingOptions.${type}`;
  return {
    [`${at}.Enabled`]: flag(`${at}.Enabled`),
    [`${at}.CloudWatchLogsLogGroupArn`]: `${at}.CloudWatchLogsLogGroupArn`,
  };
}

/** Domains of OpenSearch Service, also by the name that it had before. */
export const openSearch: Mappings = {
  types: [
    mapping('AWS::OpenSearchService::Domain', {
      from: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
      id: arn('es', 'domain/{DomainName|@address}'),
      name: '{DomainName|@address}',
      attributes: { Ref: '{DomainName|@address}', Arn: '{id}', DomainArn: '{id}' },
      properties: {
        ...same('DomainName', 'EngineVersion'),
        AccessPolicies: { to: 'AccessPolicies', json: true },
        ClusterConfig: nodes,
        ElasticsearchClusterConfig: nodes,
        VPCOptions: { to: 'VPCOptions', block: same('SubnetIds', 'SecurityGroupIds') },
        AdvancedSecurityOptions: {
          to: 'AdvancedSecurityOptions',
          block: {
            ...enabled,
            InternalUserDatabaseEnabled: flag('InternalUserDatabaseEnabled', false),
            AnonymousAuthEnabled: flag('AnonymousAuthEnabled', false),
          },
        },
        CognitoOptions: { to: 'CognitoOptions', block: enabled },
        EncryptionAtRestOptions: {
          to: 'EncryptionAtRestOptions',
          block: { ...enabled, ...same('KmsKeyId') },
        },
        NodeToNodeEncryptionOptions: { to: 'NodeToNodeEncryptionOptions', block: enabled },
        DomainEndpointOptions: {
          to: 'DomainEndpointOptions',
          block: { EnforceHTTPS: flag('EnforceHTTPS'), ...same('TLSSecurityPolicy') },
        },
        ...log('AUDIT_LOGS'),
        ...log('ES_APPLICATION_LOGS'),
        SoftwareUpdateOptions: {
          to: 'SoftwareUpdateOptions',
          block: { AutoSoftwareUpdateEnabled: flag('AutoSoftwareUpdateEnabled', false) },
        },
      },
    }),
  ],
  parts: [],
};
