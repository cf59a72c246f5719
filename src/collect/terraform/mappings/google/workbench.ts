import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { unknownValue } from '../../../code/token.ts';
import { flag, named } from './names.ts';

const instance = named('notebooks.googleapis.com', 'locations/{!location}/instances/{!name}');

/** Shielded VM below a path, which may be left out: the virtual TPM and integrity monitoring are on unless code says otherwise. */
const shielded = (to: string) =>
  ({
    'shielded_instance_config.enable_secure_boot': flag(`${to}.enableSecureBoot`),
    'shielded_instance_config.enable_vtpm': { ...flag(`${to}.enableVtpm`), default: true },
    'shielded_instance_config.enable_integrity_monitoring': {
      ...flag(`${to}.enableIntegrityMonitoring`),
      default: true,
    },
  }) satisfies Record<string, Entry>;

const disk = {
  disk_size_gb: 'diskSizeGb',
  disk_type: 'diskType',
  disk_encryption: { to: 'diskEncryption', default: 'GMEK' },
  kms_key: 'kmsKey',
} satisfies Record<string, Entry>;

const runtime = named('notebooks.googleapis.com', 'locations/{!location}/runtimes/{!name}');

// What Google documents for metadata that are not set holds for instances of the second version alone.
const undocumented = unknownValue('not documented for instances of the first version');

export const workbench: Mappings = {
  types: [
    {
      from: ['google_workbench_instance'],
      cloud: 'gcp',
      to: 'notebooks.googleapis.com/Instance',
      id: instance.id,
      region: 'location',
      tags: 'labels',
      attributes: { id: instance.relative },
      properties: {
        disable_proxy_access: flag('disableProxyAccess'),
        instance_owners: 'instanceOwners',
        enable_third_party_identity: flag('enableThirdPartyIdentity'),
        enable_deletion_protection: flag('enableDeletionProtection'),
        gce_setup: {
          to: 'gceSetup',
          block: {
            machine_type: 'machineType',
            disable_public_ip: flag('disablePublicIp'),
            service_accounts: { to: 'serviceAccounts', each: { email: 'email', scopes: 'scopes' } },
            network_interfaces: {
              to: 'networkInterfaces',
              each: {
                network: 'network',
                subnet: 'subnet',
                nic_type: 'nicType',
                access_configs: { to: 'accessConfigs', each: { external_ip: 'externalIp' } },
              },
            },
            boot_disk: { to: 'bootDisk', block: disk },
            data_disks: { to: 'dataDisks', each: disk },
            ...shielded('shieldedInstanceConfig'),
            'confidential_instance_config.confidential_instance_type':
              'confidentialInstanceConfig.confidentialInstanceType',
            tags: 'tags',
            enable_ip_forwarding: flag('enableIpForwarding'),
            metadata: 'metadata',
          },
        },
      },
    },
    {
      from: ['google_notebooks_instance'],
      cloud: 'gcp',
      to: 'notebooks.googleapis.com/Instance',
      id: instance.id,
      region: 'location',
      tags: 'labels',
      attributes: { id: instance.relative },
      constants: {
        'gceSetup.metadata.idle-timeout-seconds': undocumented,
        'gceSetup.metadata.enable-guest-attributes': undocumented,
      },
      properties: {
        no_proxy_access: flag('disableProxyAccess'),
        instance_owners: 'instanceOwners',
        machine_type: 'gceSetup.machineType',
        no_public_ip: flag('gceSetup.disablePublicIp'),
        service_account: { to: 'gceSetup.serviceAccounts', wrap: 'email' },
        network: { to: 'gceSetup.networkInterfaces', wrap: 'network' },
        kms_key: [{ to: 'gceSetup.bootDisk.kmsKey' }, { to: 'gceSetup.dataDisks', wrap: 'kmsKey' }],
        disk_encryption: { to: 'gceSetup.bootDisk.diskEncryption', default: 'GMEK' },
        ...shielded('gceSetup.shieldedInstanceConfig'),
        tags: 'gceSetup.tags',
        metadata: 'gceSetup.metadata',
        post_startup_script: 'gceSetup.metadata.post-startup-script',
      },
    },
    {
      from: ['google_notebooks_runtime'],
      cloud: 'gcp',
      to: 'notebooks.googleapis.com/Runtime',
      id: runtime.id,
      region: 'location',
      tags: 'labels',
      attributes: { id: runtime.relative },
      properties: {
        'access_config.access_type': 'accessConfig.accessType',
        'access_config.runtime_owner': 'accessConfig.runtimeOwner',
        virtual_machine: {
          to: 'virtualMachine',
          block: {
            virtual_machine_config: {
              to: 'virtualMachineConfig',
              block: {
                machine_type: 'machineType',
                network: 'network',
                subnet: 'subnet',
                internal_ip_only: flag('internalIpOnly'),
                encryption_config: { to: 'encryptionConfig', block: { kms_key: 'kmsKey' } },
                ...shielded('shieldedInstanceConfig'),
              },
            },
          },
        },
        software_config: {
          to: 'softwareConfig',
          block: {
            idle_shutdown: flag('idleShutdown'),
            idle_shutdown_timeout: 'idleShutdownTimeout',
            post_startup_script: 'postStartupScript',
          },
        },
      },
    },
  ],
  parts: [],
};
