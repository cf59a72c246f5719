import test from 'ava';
import { agent, role } from './configurations.ts';
import { addresses, at, edges, scanned } from './declared.ts';

function endpoint(service: string, more = ''): string {
  return `resource "aws_vpc_endpoint" "e" {
    vpc_id            = "vpc-1"
    vpc_endpoint_type = "Interface"
    service_name      = ${service}
    ${more}
  }
  `;
}

test('endpoints lead to what is called through them in their region', async (t) => {
  const text = (service: string, more?: string) =>
    `variable "service" {}\nvariable "region" {}\n${role}${agent('a')}${endpoint(service, more)}`;
  const here = await scanned(t, text('"com.amazonaws.${var.region}.bedrock-agent-runtime"'));
  const elsewhere = await scanned(
    t,
    text('"com.amazonaws.eu-west-1.bedrock-agent-runtime"', 'region = "eu-west-1"'),
  );
  const stray = await scanned(t, text('var.service'));
  const other = await scanned(t, text('"com.amazonaws.eu-west-1.s3"'));
  const unknown = (document: Awaited<ReturnType<typeof scanned>>) =>
    at(document, 'aws_bedrockagent_agent.a').unknown.includes('/related_from/routes-to');

  t.deepEqual(edges(here, 'aws_vpc_endpoint.e'), ['routes-to aws_bedrockagent_agent.a']);
  t.false(unknown(here));
  t.true(unknown(elsewhere));
  t.true(unknown(stray));
  t.true(unknown(other));
  t.false(addresses(other).includes('aws_vpc_endpoint.e'));
});
