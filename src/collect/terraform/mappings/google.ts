import type { Mappings } from '../../code/mapping/mapping.ts';
import { data } from './google/data.ts';
import { discoveryEngine } from './google/discovery-engine.ts';
import { iam } from './google/iam.ts';
import { keys } from './google/keys.ts';
import { projects } from './google/projects.ts';
import { vertexAi } from './google/vertex-ai.ts';
import { workbench } from './google/workbench.ts';

const tables = [vertexAi, workbench, discoveryEngine, data, keys, projects, iam];

/** Resources of the providers google and google-beta. */
export const google: Mappings = {
  types: tables.flatMap(({ types }) => types),
  parts: tables.flatMap(({ parts }) => parts),
};
