import test from 'ava';
import { at, edges, scanned } from './declared.ts';

const instance = `
  variable "x" {}
  resource "aws_instance" "web" {
    ami                         = "ami-1"
    associate_public_ip_address = false
  }
  `;

function balancer(more: string, listener = ''): string {
  return `${instance}
  resource "aws_lb" "l" {
    name            = "l"
    security_groups = [aws_security_group.l.id]
    ${more}
  }
  resource "aws_security_group" "l" { name = "l" }
  resource "aws_lb_listener" "l" {
    load_balancer_arn = aws_lb.l.arn
    port              = 443
    protocol          = "HTTPS"
    ${listener}
    default_action {
      type             = "forward"
      target_group_arn = aws_lb_target_group.g.arn
    }
  }
  resource "aws_lb_target_group" "g" {
    name     = "g"
    port     = 80
    protocol = "HTTP"
  }
  `;
}

const attachment = `
  resource "aws_lb_target_group_attachment" "a" {
    target_group_arn = aws_lb_target_group.g.arn
    target_id        = aws_instance.web.id
    port             = 80
  }
  `;
const oidc = 'default_action {\n type = "authenticate-oidc"\n order = 1\n }';

test('a load balancer leads to what code registers, also to an instance without address', async (t) => {
  const document = await scanned(t, balancer('') + attachment);

  t.deepEqual(edges(document, 'aws_lb.l'), ['guarded-by aws_security_group.l', 'routes-to aws_instance.web']);
  t.like(at(document, 'aws_lb.l'), {
    kind: 'network-endpoint',
    unknown: [],
    properties: {
      Scheme: 'internet-facing',
      Type: 'application',
      Listeners: [{ Port: 443, Protocol: 'HTTPS', Forwards: true, Authenticates: false }],
      TargetGroups: [{ TargetType: 'instance', Targets: [{ Port: 80 }] }],
    },
  });
});

test('an internal one is internal, and a variable is unknown', async (t) => {
  const internal = await scanned(t, balancer('internal = true') + attachment);
  const open = await scanned(t, balancer('internal = var.x') + attachment);

  t.is(at(internal, 'aws_lb.l').properties['Scheme'], 'internal');
  t.true(at(open, 'aws_lb.l').unknown.includes('/properties/Scheme'));
});

test('what a target group holds is unknown where code registers nothing, or nobody knows where', async (t) => {
  const nothing = await scanned(t, balancer(''));
  const stray = await scanned(t, balancer('') + attachment.replace('aws_lb_target_group.g.arn', 'var.x'));
  const target = await scanned(t, balancer('') + attachment.replace('aws_instance.web.id', 'var.x'));

  for (const document of [nothing, stray, target])
    t.true(at(document, 'aws_lb.l').unknown.includes('/related/routes-to'));
});

test('who is asked is known by the actions of all rules', async (t) => {
  const rule = (action: string) => `
    resource "aws_lb_listener_rule" "r" {
      listener_arn = aws_lb_listener.l.arn
      priority     = 10
      ${action}
      action {
        type             = "forward"
        order            = 2
        target_group_arn = aws_lb_target_group.g.arn
      }
    }`;
  const authenticates = async (text: string) => {
    const document = await scanned(t, text);
    const found = at(document, 'aws_lb.l');
    const [listener] = found.properties['Listeners'] as Record<string, unknown>[];
    return [listener?.['Authenticates'], found.unknown.includes('/properties/Listeners/0/Authenticates')];
  };
  const asked = 'action {\n type = "authenticate-cognito"\n order = 1\n }';

  t.deepEqual(await authenticates(balancer('', oidc)), [true, false]);
  t.deepEqual(await authenticates(balancer('', oidc) + rule(asked)), [true, false]);
  t.deepEqual(await authenticates(balancer('', oidc) + rule('')), [false, false]);
  t.deepEqual(await authenticates(balancer('', oidc) + rule('action { type = var.x }')), [undefined, true]);
});

test('listeners of nobody knows which load balancer are unknown of each', async (t) => {
  const document = await scanned(
    t,
    balancer('').replace('load_balancer_arn = aws_lb.l.arn', 'load_balancer_arn = var.x'),
  );

  t.true(at(document, 'aws_lb.l').unknown.includes('/properties/Listeners'));
  t.true(at(document, 'aws_lb.l').unknown.includes('/related/routes-to'));
});

test('groups that code does not name are the default of the VPC, which is unknown', async (t) => {
  const document = await scanned(t, balancer('').replace(/security_groups = .*\n/, ''));
  const network = await scanned(
    t,
    balancer('load_balancer_type = "network"').replace(/security_groups = .*\n/, ''),
  );

  t.true(at(document, 'aws_lb.l').unknown.includes('/related/guarded-by'));
  t.false(at(network, 'aws_lb.l').unknown.includes('/related/guarded-by'));
});

test('CloudFormation says the same', async (t) => {
  const document = await scanned(
    t,
    `
Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties: { ImageId: ami-1 }
  Balancer:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Scheme: internal, SecurityGroups: [!GetAtt Group.GroupId] }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: web }
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Balancer
      Port: 443
      Protocol: HTTPS
      DefaultActions:
        - { Type: forward, ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref Targets }] } }
  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { Port: 80, Protocol: HTTP, Targets: [{ Id: !Ref Web }] }
`,
    'template.yaml',
  );

  t.deepEqual(edges(document, 'Balancer'), ['guarded-by Group', 'routes-to Web']);
  t.is(at(document, 'Balancer').properties['Scheme'], 'internal');
  t.deepEqual(at(document, 'Balancer').unknown, []);
});
