import { agents } from '../agents/format.ts';
import { arm } from '../arm/format.ts';
import { bicep } from '../bicep/format.ts';
import { cloudFormation } from '../cloudformation/format.ts';
import { images } from '../image/format.ts';
import { kubernetes } from '../kubernetes/format.ts';
import { mcp } from '../mcp/format.ts';
import { packages } from '../packages/format.ts';
import { sboms } from '../sbom/format.ts';
import { source } from '../source/format.ts';
import { terraform } from '../terraform/format.ts';
import { terraformPlan } from '../terraform/plan/format.ts';
import type { CodeFormat } from './format.ts';

/**
 * The formats that are read. A format's own file says how to know its files and imports nothing else: what reads them is
 * imported by its `read`.
 */
export const formats: readonly CodeFormat[] = [
  terraform,
  arm,
  bicep,
  kubernetes,
  cloudFormation,
  images,
  packages,
  source,
  mcp,
  agents,
  sboms,
  terraformPlan,
];
