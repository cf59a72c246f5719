import type { Mappings } from '../../../code/mapping/mapping.ts';
import { named } from './names.ts';

const ring = named('cloudkms.googleapis.com', 'locations/{!location}/keyRings/{!name}');
const apiKey = named('apikeys.googleapis.com', 'locations/global/keys/{!name}');

/** Keys of Cloud KMS, and API keys. */
export const keys: Mappings = {
  types: [
    {
      from: ['google_kms_key_ring'],
      cloud: 'gcp',
      to: 'cloudkms.googleapis.com/KeyRing',
      id: ring.id,
      attributes: { id: ring.relative },
      properties: {},
    },
    {
      // The ring says where the key is: of one that is not known, nothing is.
      from: ['google_kms_crypto_key'],
      cloud: 'gcp',
      to: 'cloudkms.googleapis.com/CryptoKey',
      id: '//cloudkms.googleapis.com/{key_ring}/cryptoKeys/{!name}',
      tags: 'labels',
      attributes: { id: '{key_ring}/cryptoKeys/{!name}' },
      properties: {
        purpose: { to: 'purpose', default: 'ENCRYPT_DECRYPT' },
        rotation_period: 'rotationPeriod',
        destroy_scheduled_duration: 'destroyScheduledDuration',
        version_template: {
          to: 'versionTemplate',
          block: { algorithm: 'algorithm', protection_level: { to: 'protectionLevel', default: 'SOFTWARE' } },
        },
      },
    },
    {
      from: ['google_apikeys_key'],
      cloud: 'gcp',
      to: 'apikeys.googleapis.com/Key',
      id: apiKey.id,
      attributes: { id: apiKey.relative },
      properties: {
        display_name: 'displayName',
        service_account_email: 'serviceAccountEmail',
        restrictions: {
          to: 'restrictions',
          block: {
            api_targets: { to: 'apiTargets', each: { service: 'service', methods: 'methods' } },
            'browser_key_restrictions.allowed_referrers': 'browserKeyRestrictions.allowedReferrers',
            'server_key_restrictions.allowed_ips': 'serverKeyRestrictions.allowedIps',
          },
        },
      },
    },
  ],
  parts: [],
};
