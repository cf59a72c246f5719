import test from 'ava';
import { trust } from './configurations.ts';
import { addresses, at, edges, scanned } from './declared.ts';

function machine(more: string): string {
  return `
  variable "x" {}
  resource "aws_instance" "web" {
    ami                    = "ami-1"
    vpc_security_group_ids = [aws_security_group.web.id]
    ${more}
  }
  resource "aws_security_group" "web" {
    name = "web"
    ingress {
      protocol    = "tcp"
      from_port   = 443
      to_port     = 443
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
  resource "aws_iam_instance_profile" "web" {
    name = "web"
    role = aws_iam_role.web.name
  }
  resource "aws_iam_role" "web" {
    name = "web-role"
    ${trust}
  }
  `;
}

const tokens = 'metadata_options { http_tokens = "required" }';

test('an instance runs as the role of its profile, guarded by its groups', async (t) => {
  const document = await scanned(
    t,
    machine(
      `iam_instance_profile = aws_iam_instance_profile.web.name
       associate_public_ip_address = false
       ${tokens}`,
    ),
  );

  t.deepEqual(edges(document, 'aws_instance.web'), [
    'guarded-by aws_security_group.web',
    'runs-as aws_iam_role.web',
  ]);
  t.like(at(document, 'aws_instance.web'), {
    type: 'AWS::EC2::Instance',
    kind: 'compute',
    unknown: [],
    properties: { imageId: 'ami-1', publicAddresses: [], metadataOptions: { httpTokens: 'required' } },
  });
  t.like(at(document, 'aws_security_group.web').properties, {
    IpPermissions: [{ IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  });
});

test('a profile may be named by its ARN; one that is not declared has a role that nobody knows', async (t) => {
  const profile = async (given: string) =>
    scanned(t, machine(`iam_instance_profile = ${given}\n associate_public_ip_address = false\n ${tokens}`));

  t.true(
    edges(await profile('aws_iam_instance_profile.web.arn'), 'aws_instance.web').includes(
      'runs-as aws_iam_role.web',
    ),
  );
  for (const given of ['"elsewhere"', 'var.x'])
    t.true(at(await profile(given), 'aws_instance.web').unknown.includes('/related/runs-as'), given);
});

test('whether it has an address is known where code says so', async (t) => {
  const known = await scanned(t, machine(`associate_public_ip_address = true\n ${tokens}`));
  const subnets = await scanned(t, machine(tokens));
  const open = await scanned(t, machine(`associate_public_ip_address = var.x\n ${tokens}`));
  const elastic = await scanned(
    t,
    `${machine(`associate_public_ip_address = false\n ${tokens}`)}
     resource "aws_eip" "e" { instance = aws_instance.web.id }`,
  );
  const none = await scanned(t, machine(`associate_public_ip_address = false\n ${tokens}`));
  const addressesOf = (document: typeof known) =>
    at(document, 'aws_instance.web').properties['publicAddresses'] as string[];
  const unknown = (document: typeof known) => at(document, 'aws_instance.web').unknown;

  t.is(addressesOf(known).length, 1);
  t.deepEqual(unknown(known), ['/properties/publicAddresses/0', '/properties/publicIpAddress']);
  t.is(addressesOf(elastic).length, 1);
  t.true(unknown(subnets).includes('/properties/publicAddresses'));
  t.true(unknown(open).includes('/properties/publicAddresses'));
  t.false(addresses(none).includes('aws_instance.web'));
});

test('groups that code does not name are unknown, and what it does not say of its metadata', async (t) => {
  const document = await scanned(
    t,
    machine('associate_public_ip_address = true').replace(/vpc_security_group_ids.*\n/, ''),
  );
  const unknown = at(document, 'aws_instance.web').unknown;

  for (const pointer of [
    '/related/guarded-by',
    '/properties/securityGroups',
    '/properties/metadataOptions/httpTokens',
  ])
    t.true(unknown.includes(pointer), pointer);
});

test('CloudFormation says the same', async (t) => {
  const document = await scanned(
    t,
    `
Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      IamInstanceProfile: !Ref Profile
      SecurityGroupIds: [!GetAtt Group.GroupId]
  Address:
    Type: AWS::EC2::EIP
    Properties: { InstanceId: !Ref Web }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: web }
  Profile:
    Type: AWS::IAM::InstanceProfile
    Properties: { Roles: [!Ref Role] }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Action: sts:AssumeRole, Principal: { Service: ec2.amazonaws.com } }
`,
    'template.yaml',
  );

  t.deepEqual(edges(document, 'Web'), ['guarded-by Group', 'runs-as Role']);
  t.is((at(document, 'Web').properties['publicAddresses'] as string[]).length, 1);
});
