import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { isUnknown } from '../../../../src/collect/code/token.ts';
import { read, readableValues, valuesIn } from './planned.ts';

const folder = join(process.env['KEELSON_FIXTURES'] ?? '../shared/fixtures', 'iac', 'terraform-plan');
const isThere = existsSync(folder);
const withFixtures = isThere ? test : test.skip;
if (!isThere)
  test(`fixtures of Terraform plans are not in ${folder}: their tests are skipped`, (t) => t.pass());

function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.json`), 'utf8');
}

/** The plans that a file of mocks holds, by case. */
function mocks(name: string): Record<string, unknown> {
  return (JSON.parse(textOf(name)) as { mock: Record<string, unknown> }).mock;
}

const plans: Readonly<Record<string, readonly string[]>> = {
  'aws-google-mixed-tf0.13': [
    'aws_autoscaling_group.example',
    'aws_launch_template.example',
    'aws_s3_bucket.example',
    'google_compute_instance.default',
    'google_storage_bucket.example',
  ],
  'aws-iam-admin-policies-tf0.13': [
    'aws_iam_group.my_group',
    'aws_iam_group_policy.invalid_group_policy',
    'aws_iam_group_policy.valid_group_policy',
    'aws_iam_policy.invalid_policy',
    'aws_iam_policy.valid_deny_policy',
    'aws_iam_role.my_test_role',
    'aws_iam_role_policy.invalid_role_policy',
    'aws_iam_role_policy.valid_role_policy',
    'aws_iam_user.my_test_user',
    'aws_iam_user_policy.invalid_user_policy',
    'aws_iam_user_policy.valid_user_policy',
  ],
  'aws-module-event-lambda-tf1.14': [
    'module.outer[0].aws_lambda_permission.example',
    'module.outer[0].module.inner.aws_cloudwatch_event_rule.example',
  ],
  'aws-nested-modules-tf1.0': [
    'aws_security_group.parent',
    'aws_vpc.parent',
    'module.child1.aws_vpc.child',
    'module.child1.module.grandchild1.aws_security_group.grandchild',
    'module.child1.module.grandchild1.aws_vpc.grandchild',
    'module.child2.aws_security_group.child',
    'module.child2.aws_vpc.child',
  ],
  'aws-s3-count-tf1.3': [
    'aws_s3_bucket.logbucket1',
    'aws_s3_bucket.validbucket1[0]',
    'aws_s3_bucket.validbucket2[0]',
    'aws_s3_bucket_acl.acl1',
    'aws_s3_bucket_logging.s3_bucket_log[0]',
    'aws_s3_bucket_ownership_controls.logbucket1-acl-controls',
  ],
  'aws-sagemaker-notebook-minimal': ['aws_sagemaker_notebook_instance.foo'],
  'azurerm-storage-network-rules-tf0.13': [
    'azurerm_resource_group.example',
    'azurerm_storage_account.invalidstorageaccount1',
    'azurerm_storage_account.invalidstorageaccount2',
    'azurerm_storage_account.validstorageaccount1',
    'azurerm_storage_account.validstorageaccount2',
    'azurerm_subnet.example',
    'azurerm_virtual_network.example',
  ],
};

for (const [name, addresses] of Object.entries(plans)) {
  withFixtures(`${name} has the resources that it plans`, (t) => {
    const { declarations, problems } = read(textOf(name));

    t.deepEqual(problems, []);
    t.deepEqual(
      declarations.map(({ address }) => address),
      addresses,
    );
    t.true(declarations.every(({ place }) => place.line >= 1 && place.column >= 1));
  });
}

withFixtures('references of plans are followed through modules and counts', (t) => {
  const lambda = valuesIn(textOf('aws-module-event-lambda-tf1.14'));
  t.like(lambda['module.outer[0].aws_lambda_permission.example'], { function_name: 'example-fn' });

  const nested = valuesIn(textOf('aws-nested-modules-tf1.0'));
  const grandchild = 'vendor://aws_vpc/module.child1.module.grandchild1.aws_vpc.grandchild';
  t.like(nested['aws_security_group.parent'], { vpc_id: grandchild });
  t.like(nested['module.child2.aws_security_group.child'], { vpc_id: grandchild });

  const buckets = valuesIn(textOf('aws-s3-count-tf1.3'));
  t.like(buckets['aws_s3_bucket_logging.s3_bucket_log[0]'], {
    bucket: 'vendor://aws_s3_bucket/aws_s3_bucket.validbucket2[0]',
    target_bucket: 'vendor://aws_s3_bucket/aws_s3_bucket.logbucket1',
  });
});

withFixtures(
  'a key that a notebook will get is unknown, one that it has is known, one that it lacks is absent',
  (t) => {
    const keys = Object.fromEntries(
      Object.entries(mocks('aws-sagemaker-domain-notebook.mock')).map(([name, body]) => [
        name,
        read(body).declarations[0]?.values['kms_key_id'],
      ]),
    );

    t.true(isUnknown(keys['valid_referenced']));
    t.is(
      keys['valid_constant'],
      'arn:aws:kms:eu-central-1:123456789012:key/3613c98e-2775-479e-a2ae-29b804e945e6',
    );
    t.is(keys['default_settings'], undefined);
    t.is(keys['valid_domain'], 'arn:aws:kms:us-east-1:123456789012:key/3613c98e-2775-479e-a2ae-29b804e936ef');
    t.is(keys['invalid_domain'], undefined);
  },
);

withFixtures('root access of notebooks is as planned', (t) => {
  const access = Object.entries(mocks('aws-sagemaker-notebook-direct-internet.mock')).map(([name, body]) => {
    const [declaration] = read(body).declarations;
    return [name, (readableValues(declaration?.values ?? {}) as { root_access?: string }).root_access];
  });

  t.deepEqual(access, [
    ['valid', 'Enabled'],
    ['invalid', 'Disabled'],
  ]);
});
