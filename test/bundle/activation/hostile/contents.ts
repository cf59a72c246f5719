import { packBundle, type BundleFiles } from '../../../../src/bundle/archive/archive.ts';
import { signFiles } from '../../../../src/bundle/signature/sign.ts';
import { changed } from '../../signature/bundles.ts';
import { json, type Good, type Row } from './row.ts';

export function contents(good: Good): Row[] {
  const pack = async (content: BundleFiles) =>
    packBundle(await signFiles(content, good.signer, { scope: good.scope }));
  const { files } = good;
  const with_ = (name: string, body: unknown) =>
    pack(changed(files, name, typeof body === 'string' ? body : JSON.stringify(body)));
  const data = json(files, 'data.json');
  const keelson = data['keelson'] as Record<string, unknown>;
  const [check] = keelson['checks'] as Record<string, unknown>[];
  const told = (change: object) => with_('data.json', { ...data, keelson: { ...keelson, ...change } });
  const checked = (change: object) => told({ checks: [{ ...check, ...change }] });
  const manifest = json(files, '.manifest');
  const rows: [string, Row[1]][] = [
    ['no module', () => pack(changed(files, 'policy.wasm', undefined))],
    ['no manifest', () => pack(changed(files, '.manifest', undefined))],
    ['no data', () => pack(changed(files, 'data.json', undefined))],
    ['Rego for a module', () => pack(good.rego)],
    ['a manifest that is a list', () => with_('.manifest', [])],
    ['a manifest that is null', () => with_('.manifest', 'null')],
    [
      'a manifest of another format',
      () => with_('.manifest', { ...manifest, metadata: { keelson: { format: 99 } } }),
    ],
    ['a manifest without format', () => with_('.manifest', { ...manifest, metadata: null })],
    ['a revision that is a number', () => with_('.manifest', { ...manifest, revision: 1 })],
    ['roots that are no names', () => with_('.manifest', { ...manifest, roots: [{}] })],
    [
      'a name for its data that has none',
      () => with_('.manifest', { ...manifest, metadata: { keelson: { format: 2, name: '__proto__' } } }),
    ],
    ['data that is a list', () => with_('data.json', [])],
    ['data without checks', () => with_('data.json', { ...data, keelson: undefined })],
    ['checks that are an object', () => told({ checks: {} })],
    ['a check that is null', () => told({ checks: [null] })],
    ['a check whose id is a path', () => checked({ id: '../../x' })],
    ['a check of no type', () => checked({ types: 'AWS::S3::Bucket' })],
    ['a check with a severity of its own', () => checked({ severity: 'harmless' })],
    ['a check without a file', () => checked({ file: 1 })],
    ['entrypoints that are lists', () => told({ entrypoints: { 'AWS::S3::Bucket': [] } })],
    ['an entrypoint that its module lacks', () => told({ entrypoints: { 'AWS::S3::Bucket': 'a/b' } })],
    ['frameworks that are none', () => told({ frameworks: { x: 1 } })],
    ['shapes that are none', () => told({ shapes: { 'AWS::S3::Bucket': { fields: 'all' } } })],
  ];
  return [
    ...rows.map(([title, archive]): Row => [title, archive, 'BUNDLE_INVALID']),
    [
      'examples that are none',
      () => told({ examples: { 'AWS::S3::Bucket': [1] } }),
      'BUNDLE_SELF_TEST_FAILED',
    ],
    [
      'an example with another outcome than it has',
      () =>
        told({
          examples: {
            'AWS::S3::Bucket': [
              {
                name: 'an example',
                unit: '{"properties": {"BucketVersioningConfiguration": {"status": "Off"}}, "unknown": []}',
                outcomes: {},
              },
            ],
          },
        }),
      'BUNDLE_SELF_TEST_FAILED',
    ],
    [
      'examples of what it does not judge',
      () => told({ examples: { 'AWS::IAM::Role': [{ name: 'e', unit: '{}', outcomes: {} }] } }),
      'BUNDLE_SELF_TEST_FAILED',
    ],
    [
      'a manifest that is no JSON, whatever was signed',
      () => packUnhashed(good, '.manifest'),
      'BUNDLE_DIGEST_MISMATCH',
    ],
    [
      'data that is no JSON, whatever was signed',
      () => packUnhashed(good, 'data.json'),
      'BUNDLE_DIGEST_MISMATCH',
    ],
  ];
}

/** What has no canonical form cannot be signed, but it can be put in the place of what was. */
async function packUnhashed({ files, signer, scope }: Good, name: string): Promise<Uint8Array> {
  return packBundle(changed(await signFiles(files, signer, { scope }), name, '{"a": '));
}
