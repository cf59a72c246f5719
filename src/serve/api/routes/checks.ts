import type { FastifyInstance } from 'fastify';
import type { BundledCheck } from '../../../policy/bundle-files.ts';
import { checkResults, openByCheck, type CheckResults } from '../../../store/read/checks.ts';
import type { Reach } from '../../access/actor.ts';
import type { Api } from '../api.ts';
import { notFound } from '../../problems/problem.ts';
import { addRoute } from '../route.ts';
import { sendJson } from '../sent-json.ts';
import { byId, listOf, name, object, parameters, several } from '../schemas/json-schema.ts';
import { level } from '../schemas/levels.ts';
import { shared } from '../schemas/components.ts';
import { visibleSources } from '../visible-sources.ts';

interface Asked {
  readonly severity?: readonly string[];
  readonly framework?: string;
}

export function checksRoutes(app: FastifyInstance, api: Api): void {
  const { database } = api.service;

  async function withResults(reach: Reach, checks: readonly BundledCheck[]) {
    const { whole } = await visibleSources(api, reach);
    const [results, open] = await Promise.all([
      checkResults(database, whole),
      openByCheck(database, reach, checks.length === 1 ? checks.map(({ id }) => id) : undefined),
    ]);
    return checks.map((check) => bytesOf(check, open.get(check.id) ?? 0, results.get(check.id)));
  }

  addRoute<Asked>(app, api, {
    id: 'listChecks',
    method: 'GET',
    path: '/checks',
    tag: 'policies',
    summary: 'The checks that the service judges by, with what they found.',
    permission: 'read',
    query: parameters({
      severity: several(level, 'Severities.'),
      framework: { description: 'Those that a framework asks.', ...name },
    }),
    gives: object({ items: listOf(shared('Check')) }),
    handle: async ({ reach, query: { severity, framework }, reply }) => {
      const { checks, frameworks } = await api.policies.bundle();
      const own =
        framework !== undefined && Object.hasOwn(frameworks, framework) ? frameworks[framework] : undefined;
      if (framework !== undefined && !own) throw notFound('framework');
      const asked = own && new Set(own.controls.flatMap((control) => control.checks));
      const wanted = [...checks.values()].filter(
        (check) => (severity?.includes(check.severity) ?? true) && (asked?.has(check.id) ?? true),
      );
      return sendJson(reply, listed(await withResults(reach, wanted)));
    },
  });

  addRoute<unknown, { id: string }>(app, api, {
    id: 'getCheck',
    method: 'GET',
    path: '/checks/:id',
    tag: 'policies',
    summary: 'One check: what it asks, and how to mend what it finds.',
    permission: 'read',
    params: byId('id'),
    gives: shared('Check'),
    handle: async ({ reach, params: { id }, reply }) => {
      const check = (await api.policies.bundle()).checks.get(id);
      if (!check) throw notFound('check');
      return sendJson(reply, Buffer.concat(await withResults(reach, [check])));
    },
  });
}

const described = new WeakMap<BundledCheck, Buffer>();

/**
 * A check as JSON. What its bundle says of it is put into bytes once: all checks are some 350 kB, and to write that out takes longer than to
 * look up what they found.
 */
function bytesOf(check: BundledCheck, open: number, results: CheckResults | undefined): Buffer {
  const known = described.get(check) ?? Buffer.from(describe(check).slice(0, -1));
  described.set(check, known);
  return Buffer.concat([known, Buffer.from(`,"open":${open},"results":${JSON.stringify(results ?? null)}}`)]);
}

/** A list as JSON, of items that are. */
function listed(items: readonly Buffer[]): Buffer {
  const comma = Buffer.from(',');
  const parts = items.flatMap((item, index) => (index === 0 ? [item] : [comma, item]));
  return Buffer.concat([Buffer.from('{"items":['), ...parts, Buffer.from(']}')]);
}

function describe({
  id,
  title,
  description,
  severity,
  risk_area,
  types,
  controls,
  threats,
  references,
  remediation,
}: BundledCheck): string {
  return JSON.stringify({
    id,
    title,
    description,
    severity,
    risk_area,
    types,
    controls,
    threats,
    references,
    remediation,
  });
}
