import type { Mappings } from '../code/mapping/mapping.ts';
import { indexOf } from '../code/mapping/native.ts';
import { aws } from './mappings/aws/aws.ts';
import { azurerm } from './mappings/azurerm/azurerm.ts';
import { google } from './mappings/google/google.ts';

/** The tables of all providers. */
const tables: readonly Mappings[] = [...aws, ...azurerm, google];

export const terraformMappings = indexOf({
  types: tables.flatMap(({ types }) => types),
  parts: tables.flatMap(({ parts }) => parts),
});
