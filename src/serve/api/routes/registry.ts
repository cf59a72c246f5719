import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { attackPathsRoutes } from './attack-paths.ts';
import { auditRoutes } from './audit.ts';
import { bomRoutes } from './bom.ts';
import { checksRoutes } from './checks.ts';
import { complianceRoutes } from './compliance.ts';
import { exploreRoutes } from './explore.ts';
import { findingsRoutes } from './findings.ts';
import { meRoutes } from './me.ts';
import { planRoutes } from './plan.ts';
import { resourcesRoutes } from './resources.ts';
import { runsRoutes } from './runs.ts';
import { settingsRoutes } from './settings.ts';
import { sourcesRoutes } from './sources.ts';
import { trendsRoutes } from './trends.ts';
import { waiversRoutes } from './waivers.ts';

/** Every part of the API; a new one adds a line here. */
export const routes: readonly ((app: FastifyInstance, api: Api) => void)[] = [
  meRoutes,
  sourcesRoutes,
  runsRoutes,
  resourcesRoutes,
  findingsRoutes,
  waiversRoutes,
  attackPathsRoutes,
  planRoutes,
  exploreRoutes,
  bomRoutes,
  complianceRoutes,
  trendsRoutes,
  checksRoutes,
  auditRoutes,
  settingsRoutes,
];
