import type { Mappings } from '../../../code/mapping/mapping.ts';
import { apiManagement } from './api-management.ts';
import { cognitive } from './cognitive.ts';
import { compute } from './compute.ts';
import { cosmos } from './cosmos.ts';
import { databricks } from './databricks.ts';
import { machineLearning } from './machine-learning.ts';
import { neighbours } from './neighbours.ts';
import { search } from './search.ts';
import { storage } from './storage.ts';

/**
 * The provider azurerm, versions 3 and 4.
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs
 */
export const azurerm: readonly Mappings[] = [
  cognitive,
  search,
  machineLearning,
  databricks,
  storage,
  cosmos,
  neighbours,
  compute,
  apiManagement,
];
