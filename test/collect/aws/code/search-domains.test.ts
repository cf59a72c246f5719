import test from 'ava';
import { knowledge } from './configurations.ts';
import { at, edges, scanned } from './declared.ts';

function domain(more: string, others = ''): string {
  return `variable "x" {}
  ${knowledge(
    '"arn:aws:s3:::b"',
    `storage_configuration {
      type = "OPENSEARCH_MANAGED_CLUSTER"
      opensearch_managed_cluster_configuration {
        domain_arn        = aws_opensearch_domain.d.arn
        domain_endpoint   = aws_opensearch_domain.d.endpoint
        vector_index_name = "i"
      }
    }`,
  )}
  resource "aws_opensearch_domain" "d" {
    domain_name = "docs"
    ${more}
  }
  ${others}`;
}

const address = 'aws_opensearch_domain.d';

test('a knowledge base leads to the domain that it keeps vectors in, and that to its key', async (t) => {
  const text = domain(
    'encrypt_at_rest {\n enabled = true\n kms_key_id = aws_kms_key.k.arn\n }',
    'resource "aws_kms_key" "k" {}',
  );
  const document = await scanned(t, text);

  t.deepEqual(edges(document, address), ['encrypted-by aws_kms_key.k']);
  t.deepEqual(
    edges(document, 'aws_bedrockagent_knowledge_base.kb').filter((edge) => edge.endsWith(address)),
    [`reads ${address}`, `writes ${address}`],
  );
});

test('an access policy stands in the domain or beside it', async (t) => {
  const policy = 'access_policies = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*" }] })';
  const beside = `resource "aws_opensearch_domain_policy" "p" {
    domain_name = aws_opensearch_domain.d.domain_name
    ${policy}
  }`;
  const statements = async (text: string) => {
    const { properties } = at(await scanned(t, text), address);
    return (properties['AccessPolicies'] as { Statement: unknown } | undefined)?.Statement;
  };

  t.deepEqual(await statements(domain(policy)), [{ Effect: 'Allow', Principal: '*' }]);
  t.deepEqual(await statements(domain('', beside)), [{ Effect: 'Allow', Principal: '*' }]);
  t.is(await statements(domain('')), undefined);
});

test('an access policy that is not known is unknown, and so is one of an unknown domain', async (t) => {
  const unknown = async (text: string) => at(await scanned(t, text), address).unknown;
  const stray = `resource "aws_opensearch_domain_policy" "p" {
    domain_name     = var.x
    access_policies = "{}"
  }`;

  t.deepEqual(await unknown(domain('access_policies = var.x')), ['/properties/AccessPolicies']);
  t.deepEqual(await unknown(domain('', stray)), ['/properties/AccessPolicies']);
});

test('logs stand by their types, and one of an unknown type may be any', async (t) => {
  const log = (type: string, more = '') =>
    `log_publishing_options {
      log_type                 = ${type}
      cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:g"
      ${more}
    }\n`;
  const group = 'arn:aws:logs:eu-west-1:123456789012:log-group:g';
  const known = at(
    await scanned(t, domain(log('"AUDIT_LOGS"') + log('"ES_APPLICATION_LOGS"', 'enabled = false'))),
    address,
  );
  const stray = at(await scanned(t, domain(log('"AUDIT_LOGS"') + log('var.x'))), address);

  t.deepEqual(known.properties['LogPublishingOptions'], {
    AUDIT_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: group },
    ES_APPLICATION_LOGS: { Enabled: false, CloudWatchLogsLogGroupArn: group },
  });
  t.true(stray.unknown.includes('/properties/LogPublishingOptions'));
});

test('domains are read by the name that the service had before', async (t) => {
  const terraform = await scanned(
    t,
    `resource "aws_elasticsearch_domain" "d" {
      domain_name = "docs"
      cluster_config {
        instance_count = "3"
      }
    }`,
  );
  const template = await scanned(
    t,
    `Resources:
  D:
    Type: AWS::Elasticsearch::Domain
    Properties:
      DomainName: docs
      ElasticsearchClusterConfig: { InstanceCount: '3' }
`,
    'template.yaml',
  );
  const nodes = { InstanceCount: 3, ZoneAwarenessEnabled: false, DedicatedMasterEnabled: false };

  t.deepEqual(at(terraform, 'aws_elasticsearch_domain.d').properties['ClusterConfig'], nodes);
  t.deepEqual(at(template, 'D').properties['ClusterConfig'], nodes);
});

test('the password of the master user is not kept', async (t) => {
  const text = domain(`advanced_security_options {
    enabled                        = true
    internal_user_database_enabled = true
    master_user_options {
      master_user_name     = "admin"
      master_user_password = "Correct-horse-1"
    }
  }`);

  t.false(JSON.stringify(await scanned(t, text)).includes('Correct-horse'));
});
