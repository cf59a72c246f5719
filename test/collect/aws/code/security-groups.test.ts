import test from 'ava';
import { addresses, at, edges, scanned } from './declared.ts';

const guarded = `
  resource "aws_vpc_endpoint" "e" {
    vpc_id             = "vpc-1"
    vpc_endpoint_type  = "Interface"
    service_name       = "com.amazonaws.eu-west-1.bedrock-runtime"
    security_group_ids = [aws_security_group.g.id]
  }
  resource "aws_security_group" "g" {
    name = "g"
  }
  `;

function rule(type: string, more: string): string {
  return `resource "aws_security_group_rule" "r" {
    type              = ${type}
    security_group_id = aws_security_group.g.id
    protocol          = "tcp"
    from_port         = 443
    to_port           = 443
    ${more}
  }`;
}

test('only groups of endpoints are resources, without rules they let nobody in', async (t) => {
  const document = await scanned(t, `${guarded} resource "aws_security_group" "other" {}`);

  t.false(addresses(document).includes('aws_security_group.other'));
  t.deepEqual(edges(document, 'aws_vpc_endpoint.e'), ['guarded-by aws_security_group.g']);
  t.deepEqual(at(document, 'aws_security_group.g').properties['IpPermissions'], []);
});

test('a group may be given to an endpoint beside it', async (t) => {
  const document = await scanned(
    t,
    `${guarded.replace('security_group_ids = [aws_security_group.g.id]', '')}
    resource "aws_vpc_endpoint_security_group_association" "a" {
      vpc_endpoint_id   = aws_vpc_endpoint.e.id
      security_group_id = aws_security_group.g.id
    }`,
  );

  t.deepEqual(edges(document, 'aws_vpc_endpoint.e'), ['guarded-by aws_security_group.g']);
});

test('rules beside a group are its rules, those that let out are not', async (t) => {
  const inbound = await scanned(t, guarded + rule('"ingress"', 'cidr_blocks = ["0.0.0.0/0"]'));
  const outbound = await scanned(t, guarded + rule('"egress"', 'cidr_blocks = ["0.0.0.0/0"]'));
  const single = await scanned(
    t,
    `${guarded} resource "aws_vpc_security_group_ingress_rule" "r" {
      security_group_id = aws_security_group.g.id
      ip_protocol       = "-1"
      cidr_ipv6         = "::/0"
    }`,
  );
  const rules = (document: typeof inbound) =>
    at(document, 'aws_security_group.g').properties['IpPermissions'];

  t.deepEqual(rules(inbound), [
    { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
  ]);
  t.deepEqual(rules(outbound), []);
  t.deepEqual(rules(single), [{ IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] }]);
});

test('rules of which not all is known leave unknown who gets in', async (t) => {
  const open = 'cidr_blocks = ["0.0.0.0/0"]';
  const unknown = async (text: string) =>
    at(await scanned(t, `variable "x" {}\n${guarded}${text}`), 'aws_security_group.g').unknown.filter(
      (pointer) => pointer.startsWith('/properties/IpPermissions'),
    );

  t.deepEqual(await unknown(rule('var.x', open)), ['/properties/IpPermissions/0']);
  t.deepEqual(await unknown(rule('"egress"', 'cidr_blocks = [var.x]')), []);
  t.deepEqual(await unknown(rule('"ingress"', open).replace('aws_security_group.g.id', 'var.x')), [
    '/properties/IpPermissions',
  ]);
  t.deepEqual(await unknown(rule('"ingress"', 'prefix_list_ids = ["pl-1"]')), [
    '/properties/IpPermissions/0/PrefixListIds/0/Entries',
  ]);
});

test('rules of a template are those of its group, and of the resources beside it', async (t) => {
  const document = await scanned(
    t,
    `
Resources:
  E:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      ServiceName: com.amazonaws.eu-west-1.bedrock-runtime
      VpcEndpointType: Interface
      SecurityGroupIds: [!GetAtt G.GroupId]
  G:
    Type: AWS::EC2::SecurityGroup
    Properties:
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: '443', ToPort: 443, CidrIp: 10.0.0.0/8 }
  R:
    Type: AWS::EC2::SecurityGroupIngress
    Properties: { GroupId: !Ref G, IpProtocol: '-1', CidrIpv6: ::/0 }
`,
    'template.yaml',
  );

  t.deepEqual(edges(document, 'E'), ['guarded-by G']);
  t.deepEqual(at(document, 'G').properties['IpPermissions'], [
    { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
    { IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] },
  ]);
});
