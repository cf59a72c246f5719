import { BedrockClient, ListTagsForResourceCommand } from '@aws-sdk/client-bedrock';
import {
  BedrockAgentClient,
  ListTagsForResourceCommand as ListAgentTagsCommand,
} from '@aws-sdk/client-bedrock-agent';
import { ListTagsCommand, SageMakerClient } from '@aws-sdk/client-sagemaker';
import { tagsOf } from '../config/config-item.ts';
import type { About, Reader } from '../session/reader.ts';
import { rest, rpc } from '../session/wire.ts';

export const bedrockTagsCall = rest('bedrock', 'POST', '/listTagsForResource', 'bedrock:ListTagsForResource');
export const agentTagsCall = rest('bedrock-agent', 'GET', '/tags/{}', 'bedrock:ListTagsForResource');
export const sageMakerTagsCall = rpc('api.sagemaker', 'SageMaker.ListTags', 'sagemaker:ListTags');

/** Tags of one resource, and the pointer to them when they could not be read. */
export interface Tagged {
  readonly tags: Record<string, string>;
  readonly unknown: readonly string[];
}

export async function bedrockTags(reader: Reader, type: string, arn: string): Promise<Tagged> {
  const call = 'bedrock:ListTagsForResource';
  return tagged(
    await reader.attempt({ call, types: [type], resource: arn }, async () => {
      const { tags } = await reader
        .client(BedrockClient)
        .send(new ListTagsForResourceCommand({ resourceARN: arn }));
      return tagsOf(tags);
    }),
  );
}

/** Of agents and knowledge bases. */
export async function agentTags(reader: Reader, type: string, arn: string): Promise<Tagged> {
  const call = 'bedrock:ListTagsForResource';
  return tagged(
    await reader.attempt({ call, types: [type], resource: arn }, async () => {
      const { tags } = await reader
        .client(BedrockAgentClient)
        .send(new ListAgentTagsCommand({ resourceArn: arn }));
      return tagsOf(tags);
    }),
  );
}

export async function sageMakerTags(reader: Reader, type: string, arn: string): Promise<Tagged> {
  return tagged(
    await reader.attempt({ call: 'sagemaker:ListTags', types: [type], resource: arn }, async () => {
      const { Tags } = await reader.client(SageMakerClient).send(new ListTagsCommand({ ResourceArn: arn }));
      return tagsOf(Tags);
    }),
  );
}

/** Of services that are asked without an SDK client. */
export async function askedTags(
  reader: Reader,
  about: About,
  ask: () => Promise<Readonly<Record<string, unknown>>>,
): Promise<Tagged> {
  return tagged(
    await reader.attempt(about, async () => {
      const answer = await ask();
      return tagsOf(answer['Tags'] ?? answer['tags']);
    }),
  );
}

function tagged(tags: Record<string, string> | undefined): Tagged {
  return tags ? { tags, unknown: [] } : { tags: {}, unknown: ['/tags'] };
}
