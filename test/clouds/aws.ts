import { join } from 'node:path';
import { collect, type CollectOptions } from '../../src/collect/run.ts';
import type { Send } from '../../src/collect/transport/exchange.ts';
import { replayFrom } from '../../src/collect/transport/replay.ts';
import type { AwsScope } from '../../src/generated/config.ts';
import type { Inventory, Problem, Resource } from '../../src/generated/inventory.ts';
import { packageRoot } from '../../src/schema/files.ts';
import { serve, type Answer, type WireServer } from './server.ts';

// The default credential chain, with nothing but these to find.
process.env['AWS_ACCESS_KEY_ID'] = 'TESTKEY';
process.env['AWS_SECRET_ACCESS_KEY'] = 'not-a-secret';
process.env['AWS_EC2_METADATA_DISABLED'] = 'true';

export const account = '123456789012';
export const estateFolder = join(packageRoot, 'examples/estate/aws');
export const estateRegions = ['us-east-1', 'eu-west-1', 'me-south-1'];
export const collectedAt = '2026-11-20T06:00:00Z';

/** The example estate's answers. */
export function estate(): Promise<Send> {
  return replayFrom(estateFolder);
}

/** AWS on this machine: the example estate's answers unless others are given. */
export async function awsServer(
  t: { teardown(clean: () => Promise<void>): void },
  answer?: Send,
): Promise<WireServer> {
  return serve(t, answer ?? (await estate()));
}

/** Collects AWS alone from a wire server, with retries that do not wait. */
export function collectFrom(
  server: WireServer,
  scope: AwsScope = { regions: estateRegions },
  options: Partial<CollectOptions> = {},
): Promise<Inventory> {
  return collect({
    scope: { aws: { ...scope, endpoint: server.endpoint } },
    signal: new AbortController().signal,
    collectedAt,
    retry: { base: 1, attempts: 3 },
    ...options,
  });
}

/** Errors as AWS writes them, by protocol. */
export const refusals = {
  /** Config, SageMaker and OpenSearch Serverless: the type in the body, always 400. */
  json(type: string, message = 'refused by the test'): Answer {
    return {
      status: 400,
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      body: { __type: type, message },
    };
  },
  /** Bedrock and Bedrock agents: a status of its own and the type in a header. */
  rest(status: number, type: string, message = 'refused by the test'): Answer {
    return { status, headers: { 'x-amzn-errortype': type }, body: { message } };
  },
  /** STS and IAM. */
  query(status: number, code: string, message = 'refused by the test'): Answer {
    return {
      status,
      headers: { 'content-type': 'text/xml' },
      body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
    };
  },
  ec2(status: number, code: string, message = 'refused by the test'): Answer {
    return {
      status,
      headers: { 'content-type': 'text/xml' },
      body: `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>1</RequestID></Response>`,
    };
  },
};

export function sourceOf(document: Inventory, region: string) {
  return document.sources.find(({ id }) => id === `aws:${account}/${region}`);
}

export function problemsOf(document: Inventory, region: string): readonly Problem[] {
  return sourceOf(document, region)?.problems ?? [];
}

export function resourceNamed(document: Inventory, name: string, type?: string): Resource | undefined {
  return document.resources.find(
    (resource) => resource.name === name && (type === undefined || resource.type === type),
  );
}
