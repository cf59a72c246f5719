import {
  BedrockClient,
  ListFoundationModelsCommand,
  type FoundationModelSummary,
} from '@aws-sdk/client-bedrock';
import { parseArn } from '../resource/arn.ts';
import { foundationModelArn, foundationModelType, normaliseFoundationModel } from './foundation-model.ts';
import type { Reader } from '../session/reader.ts';
import { rest } from '../session/wire.ts';

export const foundationModelCall = rest(
  'bedrock',
  'GET',
  '/foundation-models',
  'bedrock:ListFoundationModels',
);

/** Puts the foundation model that something uses, with what the region's catalogue says of it. Once each. */
export async function putFoundationModel(reader: Reader, arn: string | undefined): Promise<void> {
  const model = arn === undefined ? undefined : foundationModelArn(arn);
  if (model === undefined || parseArn(model)?.region !== reader.scope.region) {
    return;
  }
  await reader.session.once(`model ${model}`, async () => {
    const catalogue = await catalogueOf(reader);
    reader.put(normaliseFoundationModel(reader.scope, model, catalogue?.get(model)));
  });
}

async function catalogueOf(reader: Reader): Promise<Map<string, FoundationModelSummary> | undefined> {
  return reader.session.once(`catalogue ${reader.scope.source}`, () =>
    reader.attempt({ call: 'bedrock:ListFoundationModels', types: [foundationModelType] }, async () => {
      const { modelSummaries = [] } = await reader
        .client(BedrockClient)
        .send(new ListFoundationModelsCommand({}));
      return new Map(modelSummaries.map((summary) => [summary.modelArn ?? '', summary]));
    }),
  );
}
