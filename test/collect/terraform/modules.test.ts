import test from 'ava';
import { identityPart, unknownValue } from '../../../src/collect/code/token.ts';
import { evaluated, valuesOf } from './evaluated.ts';

function addresses(files: Readonly<Record<string, string>>): string[] {
  return evaluated(files).declarations.map(({ address }) => address);
}

test('count and for_each make as many resources as they say', (t) => {
  t.deepEqual(
    addresses({
      'main.tf': `
        variable "on" { default = true }
        variable "set" { type = set(string) }
        resource "x" "none" { count = 0 }
        resource "x" "off" { count = var.on ? 0 : 1 }
        resource "x" "two" { count = 2 }
        resource "x" "each" { for_each = { b = 1, a = 2 } }
        resource "x" "set" { for_each = toset(["p", "q"]) }
        resource "x" "unknown" { for_each = var.set }
        resource "x" "maybe" { count = length(var.set) }
      `,
    }),
    [
      'x.two[0]',
      'x.two[1]',
      'x.each["a"]',
      'x.each["b"]',
      'x.set["p"]',
      'x.set["q"]',
      'x.unknown[*]',
      'x.maybe[0]',
    ],
  );
});

test('copies know their index and key', (t) => {
  const { declarations } = evaluated({
    'main.tf': `
      resource "x" "c" {
        count = 2
        name  = "n\${count.index}"
      }
      resource "x" "e" {
        for_each = { k = { size = 3 } }
        name     = each.key
        size     = each.value.size
      }
      variable "all" {}
      resource "x" "u" {
        for_each = var.all
        name     = each.key
        size     = each.value.size
      }
    `,
  });

  t.deepEqual(
    declarations.map(({ values }) => values),
    [
      { name: 'n0' },
      { name: 'n1' },
      { name: 'k', size: 3 },
      { name: unknownValue('x.u.each.key'), size: unknownValue('var.all.size') },
    ],
  );
});

test('resources refer to each other, also where each is one of several', (t) => {
  const { declarations } = evaluated(
    {
      'main.tf': `
        resource "account" "a" {
          for_each = toset(["one", "two"])
          name     = each.key
        }
        resource "user" "u" {
          single = account.a["one"].id
          all    = [for k, v in account.a : v.id]
          splat  = values(account.a)[*].name
          other  = account.a["one"].computed
          block  = service.s.identity[0].principal_id
        }
        resource "service" "s" {
          identity { type = "System" }
        }
      `,
    },
    (type, attribute, { address, attribute: value }) =>
      attribute === 'id'
        ? `/${type}s/${String(value('name'))}`
        : attribute === 'identity.principal_id'
          ? identityPart(address)
          : undefined,
  );

  t.deepEqual(declarations.find(({ type }) => type === 'user')?.values, {
    single: '/accounts/one',
    all: ['/accounts/one', '/accounts/two'],
    splat: ['one', 'two'],
    other: unknownValue('account.a["one"].computed'),
    block: identityPart('service.s'),
  });
});

test('dynamic blocks are what they make', (t) => {
  t.deepEqual(
    valuesOf(`
      variable "more" {}
      resource "x" "y" {
        rule { id = 1 }
        dynamic "rule" {
          for_each = { a = [10], b = [20, 30] }
          content {
            name = rule.key
            dynamic "port" {
              for_each = rule.value
              iterator = p
              content { number = p.value }
            }
          }
        }
        dynamic "lost" {
          for_each = var.more
          content { x = lost.value }
        }
        dynamic "none" {
          for_each = []
          content {}
        }
      }
    `),
    {
      rule: [
        { id: 1 },
        { name: 'a', port: [{ number: 10 }] },
        { name: 'b', port: [{ number: 20 }, { number: 30 }] },
      ],
      lost: unknownValue('var.more'),
      none: [],
    },
  );
});

test('modules get values and give outputs, at any depth and in any number', (t) => {
  const { declarations, problems } = evaluated({
    'main.tf': `
      module "outer" {
        source   = "./modules/outer"
        for_each = toset(["eu", "us"])
        region   = each.key
      }
      resource "x" "user" {
        name = module.outer["eu"].name
        gone = module.outer["eu"].nothing
      }
    `,
    'modules/outer/main.tf': `
      variable "region" {}
      variable "size" { default = 2 }
      module "inner" {
        source = "../inner"
        count  = var.size
        label  = "\${var.region}-\${count.index}"
      }
      output "name" { value = module.inner[1].made }
    `,
    'modules/inner/main.tf': `
      variable "label" { type = string }
      resource "x" "thing" { name = var.label }
      output "made" { value = x.thing.name }
    `,
  });

  t.deepEqual(
    declarations.map(({ address, file, values }) => [address, file, values['name']]),
    [
      ['x.user', 'main.tf', 'eu-1'],
      ['module.outer["eu"].module.inner[0].x.thing', 'modules/inner/main.tf', 'eu-0'],
      ['module.outer["eu"].module.inner[1].x.thing', 'modules/inner/main.tf', 'eu-1'],
      ['module.outer["us"].module.inner[0].x.thing', 'modules/inner/main.tf', 'us-0'],
      ['module.outer["us"].module.inner[1].x.thing', 'modules/inner/main.tf', 'us-1'],
    ],
  );
  t.deepEqual(problems, []);
});

test('a module from elsewhere is named, and what it gives is unknown', (t) => {
  const { declarations, problems } = evaluated({
    'main.tf': `
      module "net" {
        source  = "Azure/network/azurerm"
        version = "1.0"
      }
      module "up" { source = "../../outside" }
      resource "x" "y" { subnet = module.net.subnet_ids["a"] }
    `,
  });

  t.deepEqual(declarations[0]?.values, { subnet: unknownValue('module.net.subnet_ids["a"]') });
  t.deepEqual(
    problems.map(({ code, file, line, message }) => [
      code,
      file,
      line,
      /comes from (\S+),/.exec(message)?.[1],
    ]),
    [
      ['unresolved', 'main.tf', 2, 'Azure/network/azurerm'],
      ['unresolved', 'main.tf', 6, '../../outside'],
    ],
  );
});

test('variables have the value of the last file, then their default, and the type they name', (t) => {
  t.deepEqual(
    valuesOf(
      `
      variable "a" { default = 1 }
      variable "b" { default = 1 }
      variable "c" { default = 1 }
      variable "n" { type = number }
      variable "s" { type = string }
      variable "o" {
        type = object({ name = string, size = optional(number, 5), tags = optional(map(string)) })
      }
      variable "l" { type = list(object({ on = optional(bool, true) })) }
      variable "d" {
        default  = "kept"
        nullable = false
      }
      resource "x" "y" {
        a = var.a
        b = var.b
        c = var.c
        n = var.n
        s = var.s
        o = var.o
        l = var.l
        d = var.d
      }`,
      {
        'terraform.tfvars':
          'a = 2\nb = 2\nn = "7"\ns = 7\no = { name = "n" }\nl = [{}, { on = "false" }]\nd = null',
        'z.auto.tfvars': 'b = 3',
      },
    ),
    {
      a: 2,
      b: 3,
      c: 1,
      n: 7,
      s: '7',
      o: { name: 'n', size: 5 },
      l: [{ on: true }, { on: false }],
      d: 'kept',
    },
  );
});

test('providers fill in for the resources that use them, also through modules', (t) => {
  const { declarations } = evaluated({
    'main.tf': `
      provider "aws" {
        region = "eu-west-1"
        default_tags { tags = { team = "ml" } }
      }
      provider "aws" {
        alias  = "us"
        region = "us-east-1"
      }
      resource "aws_a" "default" {}
      resource "aws_a" "us" { provider = aws.us }
      module "m" {
        source    = "./m"
        providers = { aws = aws.us }
      }
    `,
    'm/main.tf': 'resource "aws_a" "inner" {}',
  });

  t.deepEqual(
    declarations.map(({ address, provider }) => [address, provider]),
    [
      ['aws_a.default', { region: 'eu-west-1', default_tags: { team: 'ml' } }],
      ['aws_a.us', { region: 'us-east-1' }],
      ['module.m.aws_a.inner', { region: 'us-east-1' }],
    ],
  );
});

test('the policy document of AWS is the JSON that the provider makes', (t) => {
  const { declarations } = evaluated({
    'main.tf': `
      variable "bucket" {}
      data "aws_iam_policy_document" "base" {
        statement {
          sid       = "Read"
          actions   = ["s3:GetObject"]
          resources = ["*"]
        }
      }
      data "aws_iam_policy_document" "p" {
        source_policy_documents = [data.aws_iam_policy_document.base.json]
        statement {
          effect    = "Deny"
          actions   = ["s3:PutObject", "s3:DeleteObject"]
          resources = ["arn:aws:s3:::\${var.bucket}/*"]
          principals {
            type        = "AWS"
            identifiers = ["arn:aws:iam::123456789012:root"]
          }
          condition {
            test     = "Bool"
            variable = "aws:SecureTransport"
            values   = ["false"]
          }
        }
      }
      resource "x" "y" { policy = data.aws_iam_policy_document.p.json }
    `,
  });

  t.deepEqual(JSON.parse(String(declarations[0]?.values['policy'])), {
    Version: '2012-10-17',
    Statement: [
      { Sid: 'Read', Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
      {
        Effect: 'Deny',
        Action: ['s3:PutObject', 's3:DeleteObject'],
        Resource: `arn:aws:s3:::${unknownValue('var.bucket')}/*`,
        Principal: { AWS: 'arn:aws:iam::123456789012:root' },
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ],
  });
});

test('places are those of blocks and attributes, also inside objects', (t) => {
  const [resource] = evaluated({
    'main.tf':
      'resource "x" "y" {\n  name = "n"\n  body = {\n    props = { open = true }\n  }\n  rule { id = 1 }\n}\n',
  }).declarations;

  t.deepEqual(resource?.place, { line: 1, column: 1, end_line: 7, end_column: 2 });
  t.deepEqual(
    [...(resource?.places ?? [])].map(([pointer, { line, column }]) => [pointer, line, column]),
    [
      ['/name', 2, 3],
      ['/body', 3, 3],
      ['/body/props', 4, 5],
      ['/body/props/open', 4, 15],
      ['/rule', 6, 3],
      ['/rule/0', 6, 3],
      ['/rule/0/id', 6, 10],
    ],
  );
});

test('what Terraform alone reads of a resource is no value of it', (t) => {
  t.deepEqual(
    valuesOf(`resource "x" "y" {
      name       = "n"
      gone       = null
      depends_on = [x.z]
      provider   = aws.eu
      lifecycle { ignore_changes = [name] }
      provisioner "local-exec" { command = "true" }
      model {
        source  = "s"
        version = "1"
        count   = 2
      }
    }`),
    { name: 'n', model: [{ source: 's', version: '1', count: 2 }] },
  );
});

test('what a provider computes may follow from its configuration', (t) => {
  const { declarations } = evaluated(
    {
      'main.tf': `
        provider "google" { project = "p" }
        resource "google_a" "a" {}
        resource "google_b" "b" { a = google_a.a.id }
      `,
    },
    (_, attribute, { provider }) => `${String(provider?.['project'])}/${attribute}`,
  );

  t.is(declarations[1]?.values['a'], 'p/id');
});

test('the policy of Google Cloud is the JSON that the provider makes', (t) => {
  const { declarations } = evaluated({
    'main.tf': `
      variable "member" {}
      data "google_iam_policy" "p" {
        binding {
          role    = "roles/storage.admin"
          members = ["user:a@example.com", var.member]
        }
        binding {
          role    = "roles/viewer"
          members = []
          condition {
            title      = "t"
            expression = "true"
          }
        }
        audit_config {
          service = "allServices"
          audit_log_configs { log_type = "DATA_READ" }
          audit_log_configs {
            log_type         = "DATA_WRITE"
            exempted_members = ["user:b@example.com"]
          }
        }
      }
      resource "x" "y" { policy = data.google_iam_policy.p.policy_data }
    `,
  });

  t.deepEqual(JSON.parse(String(declarations[0]?.values['policy'])), {
    bindings: [
      { role: 'roles/storage.admin', members: ['user:a@example.com', unknownValue('var.member')] },
      { role: 'roles/viewer', members: [], condition: { title: 't', expression: 'true' } },
    ],
    auditConfigs: [
      {
        service: 'allServices',
        auditLogConfigs: [
          { logType: 'DATA_READ' },
          { logType: 'DATA_WRITE', exemptedMembers: ['user:b@example.com'] },
        ],
      },
    ],
  });
});
