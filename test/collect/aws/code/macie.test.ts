import test, { type ExecutionContext } from 'ava';
import { scanned } from './declared.ts';

const tuned = `resource "aws_bedrock_custom_model" "m" {
  custom_model_name = "m"
  training_data_config {
    s3_uri = "s3://\${aws_s3_bucket.b.bucket}/train.jsonl"
  }
}
resource "aws_s3_bucket" "b" {
  bucket = "b"
}
variable "v" {}
`;
const session = 'resource "aws_macie2_account" "here" {}\n';

function job(inner: string, buckets = '[aws_s3_bucket.b.id]'): string {
  return `resource "aws_macie2_classification_job" "j" {
  job_type = "ONE_TIME"
  ${inner}
  s3_job_definition {
    bucket_definitions {
      account_id = "123456789012"
      buckets    = ${buckets}
    }
  }
}
`;
}

async function factsOf(t: ExecutionContext, text: string) {
  const { resources } = await scanned(t, text);
  return resources.find(({ type }) => type === 'AWS::Macie::BucketMetadata');
}

test('a job that names a bucket classifies it', async (t) => {
  for (const text of [`${session}${job('')}`, job('')]) {
    const facts = await factsOf(t, `${tuned}${text}`);

    t.like(facts, {
      properties: { macieStatus: 'ENABLED', jobDetails: { isDefinedInJob: 'TRUE' } },
      unknown: [],
    });
  }
});

test('what Macie does with other buckets is not known', async (t) => {
  for (const text of [
    job('', '["other"]'),
    job('', 'var.v'),
    job('job_status = "CANCELLED"'),
    job('job_status = var.v'),
    job('count = var.v ? 1 : 0'),
  ]) {
    const facts = await factsOf(t, `${tuned}${session}${text}`);

    t.deepEqual(
      facts?.unknown,
      ['/properties/automatedDiscoveryMonitoringStatus', '/properties/jobDetails/isDefinedInJob'],
      text,
    );
  }
});

test('without a declared session, or with one that is not known, nothing is', async (t) => {
  for (const text of ['', 'resource "aws_macie2_account" "here" {\n status = var.v\n}\n']) {
    t.deepEqual((await factsOf(t, `${tuned}${text}`))?.unknown, ['/properties'], text);
  }
});

test('a suspended session classifies nothing', async (t) => {
  const facts = await factsOf(t, `${tuned}${session.replace('{}', '{\n status = "PAUSED"\n}')}${job('')}`);

  t.deepEqual(facts?.properties, { bucketName: 'b', macieStatus: 'PAUSED' });
  t.deepEqual(facts?.unknown, []);
});

test('buckets that AI does not learn or answer from have no such facts', async (t) => {
  t.is(await factsOf(t, `${session}${tuned.replace('aws_s3_bucket.b.bucket', 'other')}`), undefined);
});
