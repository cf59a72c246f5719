import type { Bom } from '../../../generated/bom.ts';
import { uuidOf } from '../../../bom/identifier.ts';
import { present } from '../../../collect/untrusted-json.ts';
import type { BomFormat } from '../format.ts';
import { gapLines, subjectOf } from '../words.ts';
import { componentOf } from './component.ts';
import { compositionsOf } from './compositions.ts';
import { dependenciesOf } from './dependencies.ts';
import { formulationOf } from './formulation.ts';
import { placementOf } from './placement.ts';
import { serviceOf } from './service.ts';
import { vulnerabilitiesOf } from './vulnerabilities.ts';

/** No id of a resource is this. */
const root = 'keelson:subject';

/** A machine-learning bill of materials by CycloneDX 1.7 (ECMA-424) in JSON: https://cyclonedx.org/docs/1.7/json/ */
export const cycloneDx: BomFormat = {
  id: 'cyclonedx',
  description: 'ML-BOM by CycloneDX 1.7, in JSON',
  write(bom) {
    const content = contentOf(bom);
    const { bomFormat, specVersion, ...rest } = content;
    const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(content))}`;
    return `${JSON.stringify({ $schema: schema, bomFormat, specVersion, serialNumber, version: 1, ...rest }, undefined, 2)}\n`;
  },
};

const schema = 'http://cyclonedx.org/schema/bom-1.7.schema.json';

function contentOf(bom: Bom) {
  const { items } = bom;
  const byId = new Map(items.map((item) => [item.id, item]));
  const components = items.filter((item) => placementOf(item) === 'component');
  const services = items.filter((item) => placementOf(item) === 'service');
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    metadata: metadataOf(bom),
    components: components.map((item) => componentOf(item, byId)),
    services: services.map((item) => serviceOf(item, byId)),
    dependencies: dependenciesOf(items, byId, root),
    compositions: compositionsOf(bom, root),
    ...present({
      vulnerabilities: vulnerabilitiesOf(items),
      formulation: formulationOf(items, byId),
    }),
  };
}

function metadataOf(bom: Bom): object {
  const { tool, collected_at: timestamp, sources } = bom;
  const phases = [
    ...(sources.some(({ cloud }) => cloud === 'code') ? ['pre-build'] : []),
    ...(sources.some(({ cloud }) => cloud !== 'code') ? ['operations'] : []),
  ];
  return {
    timestamp,
    lifecycles: phases.map((phase) => ({ phase })),
    tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
    component: { type: 'application', 'bom-ref': root, name: subjectOf(bom) },
    properties: [
      ...sources.map(({ id, status }) => ({ name: `keelson:source:${status}`, value: id })),
      ...gapLines(bom).map((value) => ({ name: 'keelson:incomplete', value })),
    ],
  };
}
