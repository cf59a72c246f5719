import type { Mappings } from '../../../code/mapping/mapping.ts';
import { compute } from './compute.ts';
import { data } from './data.ts';
import { discoveryEngine } from './discovery-engine.ts';
import { iam } from './iam.ts';
import { keys } from './keys.ts';
import { projects } from './projects.ts';
import { services } from './services.ts';
import { vertexAi } from './vertex-ai.ts';
import { workbench } from './workbench.ts';

const tables = [vertexAi, workbench, discoveryEngine, compute, services, data, keys, projects, iam];

/** Resources of the providers google and google-beta. */
export const google: Mappings = {
  types: tables.flatMap(({ types }) => types),
  parts: tables.flatMap(({ parts }) => parts),
};
