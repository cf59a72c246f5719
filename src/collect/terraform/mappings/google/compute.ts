import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { flag, named } from './names.ts';

const runService = named(
  'run.googleapis.com',
  'locations/{!location|!provider.region|@region}/services/{!name}',
);
const instance = named('compute.googleapis.com', 'zones/{!zone|!provider.zone|@zone}/instances/{!name}');

/** Of variables the names alone. */
const container: Readonly<Record<string, Entry>> = {
  name: 'name',
  image: 'image',
  env: { to: 'env', each: { name: 'name' } },
};

/** What answers the internet: Cloud Run and machines with external addresses. */
export const compute: Mappings = {
  types: [
    {
      from: ['google_cloud_run_v2_service'],
      cloud: 'gcp',
      to: 'run.googleapis.com/Service',
      id: runService.id,
      region: 'location',
      tags: 'labels',
      attributes: { id: runService.relative },
      properties: {
        ingress: 'ingress',
        invoker_iam_disabled: flag('invokerIamDisabled'),
        iap_enabled: flag('iapEnabled'),
        default_uri_disabled: flag('defaultUriDisabled'),
        template: {
          to: 'template',
          block: { service_account: 'serviceAccount', containers: { to: 'containers', each: container } },
        },
      },
    },
    {
      // In the shape of version 1 of the API, where settings are annotations.
      from: ['google_cloud_run_service'],
      cloud: 'gcp',
      to: 'run.googleapis.com/Service',
      id: runService.id,
      region: 'location',
      tags: 'metadata.labels',
      attributes: { id: runService.relative },
      properties: {
        'metadata.annotations': 'metadata.annotations',
        'template.spec': {
          to: 'spec.template.spec',
          block: {
            service_account_name: 'serviceAccountName',
            containers: { to: 'containers', each: container },
          },
        },
      },
    },
    {
      from: ['google_compute_instance'],
      cloud: 'gcp',
      to: 'compute.googleapis.com/Instance',
      id: instance.id,
      region: 'zone',
      tags: 'labels',
      attributes: {
        id: instance.relative,
        self_link: `https://www.googleapis.com/compute/v1/${instance.relative}`,
      },
      properties: {
        machine_type: 'machineType',
        can_ip_forward: flag('canIpForward'),
        tags: 'tags',
        service_account: { to: 'serviceAccounts', each: { email: 'email', scopes: 'scopes' } },
        network_interface: {
          to: 'networkInterfaces',
          each: {
            network: 'network',
            subnetwork: 'subnetwork',
            access_config: { to: 'accessConfigs', each: { nat_ip: 'natIP', network_tier: 'networkTier' } },
            ipv6_access_config: { to: 'ipv6AccessConfigs', each: { external_ipv6: 'externalIpv6' } },
          },
        },
        shielded_instance_config: {
          to: 'shieldedInstanceConfig',
          block: {
            enable_secure_boot: flag('enableSecureBoot'),
            enable_vtpm: { ...flag('enableVtpm'), default: true },
            enable_integrity_monitoring: { ...flag('enableIntegrityMonitoring'), default: true },
          },
        },
      },
    },
  ],
  parts: [],
};
