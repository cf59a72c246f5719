import type { Mappings } from '../../../code/mapping/mapping.ts';
import { named } from './names.ts';

const resourceManager = '//cloudresourcemanager.googleapis.com';
const network = named('compute.googleapis.com', 'global/networks/{!name}');
const service = named('serviceusage.googleapis.com', 'services/{!service}');

/** Projects, what contains them, which APIs they have on, and their networks. */
export const projects: Mappings = {
  types: [
    {
      from: ['google_project'],
      cloud: 'gcp',
      to: 'cloudresourcemanager.googleapis.com/Project',
      id: `${resourceManager}/projects/{!project_id}`,
      tags: 'labels',
      attributes: { id: 'projects/{!project_id}', number: '{!number}' },
      properties: { project_id: 'projectId', folder_id: 'folderId', org_id: 'organizationId' },
    },
    {
      from: ['google_folder'],
      cloud: 'gcp',
      to: 'cloudresourcemanager.googleapis.com/Folder',
      id: `${resourceManager}/folders/{@address}`,
      attributes: { id: 'folders/{@address}', name: 'folders/{@address}', folder_id: '{@address}' },
      properties: { display_name: 'displayName', parent: 'parent' },
    },
    {
      from: ['google_project_service'],
      cloud: 'gcp',
      to: 'serviceusage.googleapis.com/Service',
      id: service.id,
      attributes: { id: '{!project|!provider.project|@project}/{!service}' },
      properties: { service: 'service' },
    },
    {
      from: ['google_compute_network'],
      cloud: 'gcp',
      to: 'compute.googleapis.com/Network',
      id: network.id,
      attributes: {
        id: network.relative,
        self_link: `https://www.googleapis.com/compute/v1/${network.relative}`,
      },
      properties: {},
    },
  ],
  parts: [],
};
