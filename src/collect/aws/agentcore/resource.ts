import { bucketArn } from '../resource/arn.ts';
import type { AgentCoreKind } from './kinds.ts';
import { asRecord, text } from '../config/config-item.ts';
import { repositoryArn } from '../ecr/repository.ts';
import { edgesFrom, plain, resourceIn, type EdgeTarget, type Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from '../resource/tags.ts';

type Fields = Readonly<Record<string, unknown>>;

const noise = ['createdAt', 'lastUpdatedAt', 'updatedAt', 'failureReason', 'statusReasons'];

export function agentCoreArn(scope: AwsScope, kind: AgentCoreKind, summary: Fields): string {
  const { partition, region, account } = scope;
  const own = `arn:${partition}:bedrock-agentcore:${region}:${account}:${kind.resource}`;
  return text(summary[kind.arn]) ?? `${own}/${text(summary[kind.id]) ?? ''}`;
}

/**
 * A runtime, gateway, memory, browser or code interpreter of AgentCore. Of environment variables only the names are left.
 *
 * @param details undefined when they could not be read.
 */
export function normaliseAgentCore(
  scope: AwsScope,
  kind: AgentCoreKind,
  summary: Fields,
  details: Fields | undefined,
  { tags, unknown }: Tagged,
): Found {
  const id = agentCoreArn(scope, kind, { ...summary, ...details });
  return {
    resource: resourceIn(scope, {
      id,
      type: kind.type,
      kind: kind.kind,
      name: text(details?.[kind.name]) ?? text(summary[kind.name]) ?? text(summary[kind.id]) ?? id,
      tags,
      properties: details ? plain(details, [...noise, kind.arn]) : {},
      unknown: [
        ...unknown,
        ...(details ? [] : ['/properties', ...kind.edges.map(([edge]) => `/related/${edge}`)]),
      ],
      ai: { provider: 'Amazon Bedrock AgentCore' },
    }),
    relationships: edgesFrom(
      id,
      kind.edges.map(([edge, path]): EdgeTarget => {
        const target = at(details ?? {}, path.split('.'));
        return [edge, target && arnOf(scope, edge, target), path];
      }),
    ),
  };
}

/** Buckets and images have names where others have ARNs. */
function arnOf(scope: AwsScope, edge: EdgeTarget[0], target: string): string | undefined {
  if (edge === 'logs-to') return bucketArn(scope, target);
  return edge === 'runs' ? repositoryArn(scope, target) : target;
}

function at(fields: Fields, [name = '', ...rest]: readonly string[]): string | undefined {
  return rest.length === 0 ? text(fields[name]) : at(asRecord(fields[name]), rest);
}
