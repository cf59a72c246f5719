import type { Findings } from '../findings.ts';
import { identityChecks } from './aws-identity.ts';
import { awsChecks } from './aws.ts';
import { azureModelChecks } from './azure-models.ts';
import { azureChecks } from './azure.ts';
import { statusOf, type End, type Found, type HandwrittenCheck, type Neighbours } from './check.ts';
import { gcpChecks } from './gcp.ts';
import { sagemakerChecks } from './sagemaker.ts';
import { workbenchChecks } from './workbench.ts';

const checks: readonly HandwrittenCheck[] = [
  ...awsChecks,
  ...identityChecks,
  ...sagemakerChecks,
  ...azureChecks,
  ...azureModelChecks,
  ...gcpChecks,
  ...workbenchChecks,
];

/** The checks of each type, the type in lower case. */
const byType = Map.groupBy(checks, ({ type }) => type.toLowerCase());

const edgeKinds = (side: 'related' | 'related_from') =>
  new Set(
    checks.flatMap(({ reads }) =>
      (reads.neighbours ?? []).filter((read) => read.side === side).map(({ kind }) => kind),
    ),
  );
const outgoing = edgeKinds('related');
const incoming = edgeKinds('related_from');

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly evidence?: string;
}

/** An estate in memory, filled from whichever form of the document. */
export interface Estate {
  readonly addResource: (resource: Found) => void;
  /** Edges that no check follows are dropped at once. */
  readonly addEdge: (edge: Edge) => void;
  /** Judges every resource; gives the number of those that any check is for. */
  readonly judge: (findings: Findings) => number;
}

/** An estate without resources. */
export function emptyEstate(): Estate {
  const resources = new Map<string, Found>();
  const edges: Edge[] = [];
  return {
    addResource(resource) {
      resources.set(resource.cloud === 'azure' ? resource.id.toLowerCase() : resource.id, resource);
    },
    addEdge(edge) {
      if (outgoing.has(edge.kind) || incoming.has(edge.kind)) edges.push(edge);
    },
    judge(findings) {
      const from = endsOf(resources, edges, outgoing, 'from', 'to');
      const to = endsOf(resources, edges, incoming, 'to', 'from');
      let judged = 0;
      for (const [id, resource] of resources) {
        const ofType = byType.get(resource.type.toLowerCase());
        if (ofType) {
          judged += 1;
          const neighbours: Neighbours = (side, kind) =>
            (side === 'related' ? from : to).get(id)?.get(kind) ?? none;
          for (const check of ofType) {
            findings.add(check.id, resource.id, statusOf(check, resource, neighbours));
          }
        }
      }
      return judged;
    },
  };
}

const none: readonly End[] = [];

function endsOf(
  resources: ReadonlyMap<string, Found>,
  edges: readonly Edge[],
  kinds: ReadonlySet<string>,
  near: 'from' | 'to',
  far: 'from' | 'to',
): ReadonlyMap<string, ReadonlyMap<string, readonly End[]>> {
  const groups = new Map<string, Map<string, End[]>>();
  for (const edge of edges) {
    if (kinds.has(edge.kind)) {
      const id = resources.has(edge[near]) ? edge[near] : edge[near].toLowerCase();
      const found = resources.get(edge[far]) ?? resources.get(edge[far].toLowerCase());
      let ofId = groups.get(id);
      if (!ofId) groups.set(id, (ofId = new Map()));
      const ends = ofId.get(edge.kind);
      const end = { found, evidence: edge.evidence };
      if (ends) ends.push(end);
      else ofId.set(edge.kind, [end]);
    }
  }
  return groups;
}
