import {
  BedrockClient,
  GetGuardrailCommand,
  GetModelInvocationLoggingConfigurationCommand,
  paginateListGuardrails,
} from '@aws-sdk/client-bedrock';
import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { guardrailType, normaliseGuardrail } from './guardrail.ts';
import { loggingType, normaliseLogging } from './logging.ts';
import type { Reader } from '../session/reader.ts';
import type { AwsSession } from '../session/session.ts';
import { bedrockTags, bedrockTagsCall } from '../resource/tags.ts';
import { rest } from '../session/wire.ts';

/** Bedrock's settings of account and region, and its guardrails. */
export const bedrock: Collector<AwsSession> = {
  id: 'aws-bedrock',
  title: 'Bedrock settings and guardrails',
  produces: [loggingType, guardrailType],
  calls: [
    rest('bedrock', 'GET', '/logging/modelinvocations', 'bedrock:GetModelInvocationLoggingConfiguration'),
    rest('bedrock', 'GET', '/guardrails', 'bedrock:ListGuardrails'),
    rest('bedrock', 'GET', '/guardrails/{}', 'bedrock:GetGuardrail'),
    bedrockTagsCall,
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      await collectLogging(reader);
      await collectGuardrails(reader);
    });
  },
};

async function collectLogging(reader: Reader): Promise<void> {
  const call = 'bedrock:GetModelInvocationLoggingConfiguration';
  const answer = await reader.attempt({ call, types: [loggingType] }, () =>
    reader.client(BedrockClient).send(new GetModelInvocationLoggingConfigurationCommand({})),
  );
  reader.put(normaliseLogging(reader.scope, answer));
}

async function collectGuardrails(reader: Reader): Promise<void> {
  const client = reader.client(BedrockClient);
  const { items } = await reader.list(
    { call: 'bedrock:ListGuardrails', types: [guardrailType] },
    paginateListGuardrails({ client, pageSize: 100 }, {}),
    (page) => page.guardrails,
  );
  await mapLimit(items, 4, async (summary) => {
    const about = { call: 'bedrock:GetGuardrail', types: [guardrailType], resource: summary.arn ?? '' };
    const guardrail = await reader.attempt(about, () =>
      client.send(new GetGuardrailCommand({ guardrailIdentifier: summary.id })),
    );
    const tagged = await bedrockTags(reader, guardrailType, summary.arn ?? '');
    reader.put(normaliseGuardrail(reader.scope, summary, guardrail, tagged));
  });
}
