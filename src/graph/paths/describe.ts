import { hash } from 'node:crypto';
import type {
  AttackPath,
  PathFinding as ShownFinding,
  PathInsight,
  PathNode,
  PathStep,
} from '../../generated/attack-path.ts';
import type { AttackRule } from '../../generated/attack-rule.ts';
import type { Relationship } from '../../generated/inventory.ts';
import { keyOf } from '../../inventory/identity.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import { namesOf } from '../query/explore.ts';
import type { GraphPath } from '../search/shortest.ts';
import { edgeWords, permissionWords } from '../vocabulary.ts';
import { breakersOf, endOf, isCut, neededInsights, type Condition } from './conditions.ts';
import { findingsOf } from '../plan/choose.ts';
import { edgesOf } from './edges.ts';
import type { FindingBook, PathFinding } from './findings.ts';
import { placeholder } from './placeholder.ts';
import type { PathAssessment } from './risk.ts';

export interface Described {
  readonly document: DocumentGraph;
  readonly id: string;
  readonly rule: AttackRule;
  readonly path: GraphPath;
  /** What it rests on. */
  readonly conditions: readonly Condition[];
  readonly assessment: PathAssessment;
  readonly book: FindingBook;
  /** Titles of insights by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly firstSeen: string;
}

/** A path as reports show it. */
export function describePath(described: Described): AttackPath {
  const { document, id, rule, path, assessment, firstSeen } = described;
  const names = namesOnWay(document, rule, path);
  const said = (text: string) => text.replace(placeholder, (_, name: string) => names.get(name) ?? name);
  return {
    id: pathId(document, id, path),
    rule: id,
    title: said(rule.title),
    narrative: said(rule.narrative.trim()),
    entry_point: rule.entry_point,
    risk: assessment.risk,
    nodes: nodesOf(described) as AttackPath['nodes'],
    steps: path.edges.map((_, index) => stepOf(described, index)),
    findings: findingsOn(described),
    techniques: rule.techniques,
    first_seen: firstSeen,
  };
}

/** The same path has the same id in every run. */
export function pathId({ resources, beyond }: DocumentGraph, rule: string, { nodes }: GraphPath): string {
  const ids = nodes.map((node) => {
    const resource = resources[node];
    return resource ? keyOf(resource) : (beyond[node - resources.length] ?? '');
  });
  return hash('sha256', [rule, ...ids].join('\n'));
}

function namesOnWay(document: DocumentGraph, rule: AttackRule, path: GraphPath): Map<string, string> {
  const [first = 'found'] = namesOf({ find: rule.find });
  const names = new Map([[first, nameOf(document, path.entry)]]);
  for (const [step, { to }] of (rule.connected ?? []).entries()) {
    if (to?.as !== undefined) names.set(to.as, nameOf(document, endOf(path, step)));
  }
  return names;
}

function nameOf({ resources, beyond }: DocumentGraph, node: number): string {
  return resources[node]?.name ?? beyond[node - resources.length] ?? '';
}

function nodesOf({ document, rule, path, titles }: Described): PathNode[] {
  const needed = neededInsights(document, rule, path);
  return path.nodes.map((node) => {
    const own = new Set(needed.flatMap((need) => (need.node === node ? need.ids : [])));
    const insights = [...(document.insights?.of(node) ?? [])]
      .filter(([, { holds }]) => holds.length > 0)
      .map(([id, { holds }]) => ({
        id,
        title: titles.get(id) ?? id,
        needed: own.has(id),
        reasons: holds as PathInsight['reasons'],
      }));
    return { ...shownNode(document, node), insights };
  });
}

function shownNode(document: DocumentGraph, node: number): Omit<PathNode, 'insights'> {
  const resource = document.resources[node];
  if (!resource) {
    const name = nameOf(document, node);
    return { id: name, name };
  }
  const { id, cloud, type, kind, name, account, region, origin } = resource;
  const place = origin.kind === 'code' ? { file: origin.file, line: origin.line } : {};
  return { id, cloud, type, kind, name, account, region, ...place };
}

function stepOf({ document, rule, path, book }: Described, index: number): PathStep {
  const edges = edgesOf(document, path, index);
  const breaks = [...breakersOf(rule, path, index, book)];
  const [from, to] = [path.nodes[index] as number, path.nodes[index + 1] as number];
  return {
    text: `${nameOf(document, from)} ${wordsOf(document, edges, from)} ${nameOf(document, to)}`,
    edges: edges as PathStep['edges'],
    ...(breaks.length > 0 && {
      breaks: breaks.map((number) => (book.all[number] as PathFinding).fingerprint),
    }),
  };
}

function wordsOf(document: DocumentGraph, edges: readonly Relationship[], from: number): string {
  const [first] = edges;
  if (!first) return 'leads to';
  const isAlong = document.nodeOf(first.from) === from;
  const levels = [...new Set(edges.flatMap(({ level }) => level ?? []))];
  if (isAlong && levels.length > 0) return levels.map((level) => permissionWords[level]).join(' and ');
  return edgeWords[first.kind][isAlong ? 'along' : 'against'];
}

function findingsOn({ document, conditions, path, book }: Described): ShownFinding[] {
  const together = findingsOf(conditions);
  return path.nodes
    .flatMap((node) => book.at(node))
    .map((number) => {
      const { check, title, node, fingerprint } = book.all[number] as PathFinding;
      const alone = isCut(conditions, new Set([number]));
      const cuts = alone ? 'alone' : together.has(number) ? 'together' : 'no';
      return { check, title, resource: document.resources[node]?.id ?? '', fingerprint, cuts };
    });
}
