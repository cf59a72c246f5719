import test from 'ava';
import { knowledge, role } from './configurations.ts';
import { at, edges, scanned } from './declared.ts';

function collection(policies: string, name = '"docs"'): string {
  return `variable "x" {}
  ${knowledge(
    '"arn:aws:s3:::b"',
    `storage_configuration {
      type = "OPENSEARCH_SERVERLESS"
      opensearch_serverless_configuration {
        collection_arn    = aws_opensearchserverless_collection.c.arn
        vector_index_name = "i"
      }
    }`,
  )}
  resource "aws_opensearchserverless_collection" "c" {
    name = ${name}
  }
  resource "aws_opensearchserverless_collection" "d" {
    name = "\${var.x}-other"
  }
  ${policies}`;
}

function network(resource: string, open: string, type = 'collection'): string {
  return `resource "aws_opensearchserverless_security_policy" "n" {
    name   = "n"
    type   = "network"
    policy = jsonencode([{ Rules = [{ ResourceType = "${type}", Resource = ["${resource}"] }], AllowFromPublic = ${open} }])
  }
  `;
}

test('whether a collection is public is known where all policies about it are', async (t) => {
  const publicAccess = async (text: string) => {
    const { properties, unknown } = at(await scanned(t, text), 'aws_opensearchserverless_collection.c');
    return unknown.includes('/properties/publicAccess')
      ? undefined
      : (properties['publicAccess'] as { collection: boolean }).collection;
  };

  t.is(await publicAccess(collection(network('collection/docs', 'false'))), false);
  t.is(await publicAccess(collection(network('collection/d*', 'true'))), true);
  t.is(await publicAccess(collection('')), undefined);
  t.is(await publicAccess(collection(network('collection/others', 'false'))), undefined);
  t.is(await publicAccess(collection(network('collection/docs', 'var.x'))), undefined);
  t.is(await publicAccess(collection(network('collection/${var.x}', 'false'))), undefined);
  // The name of another collection of the same account is not this one's.
  const other = network('collection/${var.x}-other', 'true').replaceAll('"n"', '"m"');
  t.is(await publicAccess(collection(network('collection/docs', 'false') + other)), false);
  t.is(
    await publicAccess(collection(network('collection/${var.x}-docs', 'false'), '"${var.x}-docs"')),
    false,
  );
});

test('a collection has the key and the readers that its policies name', async (t) => {
  const document = await scanned(
    t,
    collection(`${network('collection/docs', 'false')}
    resource "aws_opensearchserverless_security_policy" "e" {
      name   = "e"
      type   = "encryption"
      policy = jsonencode({ Rules = [{ ResourceType = "collection", Resource = ["collection/docs"] }], AWSOwnedKey = false, KmsARN = aws_kms_key.k.arn })
    }
    resource "aws_kms_key" "k" {}
    resource "aws_opensearchserverless_access_policy" "a" {
      name   = "a"
      type   = "data"
      policy = jsonencode([{ Rules = [{ ResourceType = "index", Resource = ["index/docs/*"], Permission = ["aoss:ReadDocument"] }], Principal = [aws_iam_role.agent.arn] }])
    }
    ${role}`),
  );

  t.deepEqual(edges(document, 'aws_opensearchserverless_collection.c'), ['encrypted-by aws_kms_key.k']);
  t.deepEqual(edges(document, 'aws_iam_role.agent'), [
    'has-permission read aws_opensearchserverless_collection.c',
  ]);
  t.deepEqual(edges(document, 'aws_bedrockagent_knowledge_base.kb').slice(-3), [
    'reads aws_opensearchserverless_collection.c',
    'runs-as arn:aws:iam::123456789012:role/x',
    'writes aws_opensearchserverless_collection.c',
  ]);
});
