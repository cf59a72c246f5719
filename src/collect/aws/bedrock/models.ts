import {
  BedrockClient,
  GetCustomModelCommand,
  GetImportedModelCommand,
  GetModelCustomizationJobCommand,
  paginateListCustomModels,
  paginateListImportedModels,
  paginateListInferenceProfiles,
  paginateListProvisionedModelThroughputs,
} from '@aws-sdk/client-bedrock';
import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import {
  customModelType,
  importedModelType,
  inferenceProfileType,
  normaliseCustomModel,
  normaliseImportedModel,
  normaliseInferenceProfile,
  normaliseProvisionedModel,
  provisionedModelType,
} from './model.ts';
import { foundationModelType } from './foundation-model.ts';
import { foundationModelCall, putFoundationModel } from './catalogue.ts';
import type { Reader } from '../session/reader.ts';
import type { AwsSession } from '../session/session.ts';
import { bedrockTags, bedrockTagsCall } from '../resource/tags.ts';
import { rest } from '../session/wire.ts';

/** Models that the account made, brought, bought capacity for or routes to. */
export const bedrockModels: Collector<AwsSession> = {
  id: 'aws-bedrock-models',
  title: 'Bedrock models',
  produces: [
    customModelType,
    importedModelType,
    provisionedModelType,
    inferenceProfileType,
    foundationModelType,
  ],
  calls: [
    rest('bedrock', 'GET', '/custom-models', 'bedrock:ListCustomModels'),
    rest('bedrock', 'GET', '/custom-models/{}', 'bedrock:GetCustomModel'),
    rest('bedrock', 'GET', '/model-customization-jobs/{}', 'bedrock:GetModelCustomizationJob'),
    rest('bedrock', 'GET', '/imported-models', 'bedrock:ListImportedModels'),
    rest('bedrock', 'GET', '/imported-models/{}', 'bedrock:GetImportedModel'),
    rest('bedrock', 'GET', '/provisioned-model-throughputs', 'bedrock:ListProvisionedModelThroughputs'),
    rest('bedrock', 'GET', '/inference-profiles', 'bedrock:ListInferenceProfiles'),
    foundationModelCall,
    bedrockTagsCall,
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      await collectCustomModels(reader);
      await collectImportedModels(reader);
      await collectProvisionedModels(reader);
      await collectInferenceProfiles(reader);
    });
  },
};

async function collectCustomModels(reader: Reader): Promise<void> {
  const client = reader.client(BedrockClient);
  const { items } = await reader.list(
    { call: 'bedrock:ListCustomModels', types: [customModelType] },
    paginateListCustomModels({ client, pageSize: 100 }, {}),
    (page) => page.modelSummaries,
  );
  await mapLimit(items, 4, async (summary) => {
    const id = summary.modelArn ?? '';
    const about = { call: 'bedrock:GetCustomModel', types: [customModelType], resource: id };
    const model = await reader.attempt(about, () =>
      client.send(new GetCustomModelCommand({ modelIdentifier: id })),
    );
    const tagged = await bedrockTags(reader, customModelType, id);
    const job = await jobOf(reader, model?.jobArn, id);
    reader.put(normaliseCustomModel(reader.scope, summary, model, job, tagged));
    await putFoundationModel(reader, model?.baseModelArn ?? summary.baseModelArn);
  });
}

/** The job that made a model. Copies of models of other accounts have none here. */
async function jobOf(reader: Reader, jobArn: string | undefined, resource: string) {
  if (jobArn === undefined) return undefined;
  const about = { call: 'bedrock:GetModelCustomizationJob', types: [customModelType], resource };
  return reader.attempt(about, () =>
    reader.client(BedrockClient).send(new GetModelCustomizationJobCommand({ jobIdentifier: jobArn })),
  );
}

async function collectImportedModels(reader: Reader): Promise<void> {
  const client = reader.client(BedrockClient);
  const { items } = await reader.list(
    { call: 'bedrock:ListImportedModels', types: [importedModelType] },
    paginateListImportedModels({ client, pageSize: 100 }, {}),
    (page) => page.modelSummaries,
  );
  await mapLimit(items, 4, async (summary) => {
    const id = summary.modelArn ?? '';
    const about = { call: 'bedrock:GetImportedModel', types: [importedModelType], resource: id };
    const model = await reader.attempt(about, () =>
      client.send(new GetImportedModelCommand({ modelIdentifier: id })),
    );
    const tagged = await bedrockTags(reader, importedModelType, id);
    reader.put(normaliseImportedModel(reader.scope, summary, model, tagged));
  });
}

async function collectProvisionedModels(reader: Reader): Promise<void> {
  const client = reader.client(BedrockClient);
  const { items } = await reader.list(
    { call: 'bedrock:ListProvisionedModelThroughputs', types: [provisionedModelType] },
    paginateListProvisionedModelThroughputs({ client, pageSize: 100 }, {}),
    (page) => page.provisionedModelSummaries,
  );
  for (const summary of items) {
    reader.put(normaliseProvisionedModel(reader.scope, summary));
    await putFoundationModel(reader, summary.foundationModelArn);
  }
}

/** Profiles of the system are no resources of the account: only its own are listed. */
async function collectInferenceProfiles(reader: Reader): Promise<void> {
  const client = reader.client(BedrockClient);
  const { items } = await reader.list(
    { call: 'bedrock:ListInferenceProfiles', types: [inferenceProfileType] },
    paginateListInferenceProfiles({ client, pageSize: 100 }, { typeEquals: 'APPLICATION' }),
    (page) => page.inferenceProfileSummaries,
  );
  for (const summary of items) {
    reader.put(normaliseInferenceProfile(reader.scope, summary));
    for (const { modelArn } of summary.models ?? []) {
      await putFoundationModel(reader, modelArn);
    }
  }
}
