import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import test from 'ava';
import { layoutOf, metadata, type LayerFiles } from './building.ts';

const folder = 'examples/app/images/model-server';
const site = 'usr/lib/python3.12/site-packages';

/** Two images of one application: as it was first, and as it should be. */
async function example(): Promise<Map<string, Buffer>> {
  const system: LayerFiles = { 'etc/os-release': 'ID=debian\nVERSION_ID="12"\n' };
  const server = (version: string): LayerFiles => ({
    [`${site}/mlflow-${version}.dist-info/METADATA`]: metadata('mlflow', version),
  });
  const header = Buffer.from('{"weight":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}');
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const labels = {
    'org.opencontainers.image.source': 'https://github.com/meridian-freight/dispatch-assistant',
  };
  const pack = (tar: Buffer) => tar;
  return layoutOf([
    {
      tag: 'registry.meridian-freight.example/dispatch/model-server:0.1',
      layers: [
        system,
        {
          ...server('2.2.0'),
          'models/routes.pkl': Buffer.from('\u0080\u0004\u0095\u0001\0\0\0\0\0\0\0N.', 'latin1'),
        },
      ],
      run: { Entrypoint: ['mlflow', 'models', 'serve'], ExposedPorts: { '5000/tcp': {} }, Labels: labels },
      pack,
    },
    {
      tag: 'registry.meridian-freight.example/dispatch/model-server:1.0',
      layers: [
        system,
        {
          ...server('2.19.0'),
          'models/routes.safetensors': Buffer.concat([length, header, Buffer.alloc(8)]),
        },
      ],
      run: {
        User: '10001',
        Entrypoint: ['mlflow', 'models', 'serve'],
        ExposedPorts: { '5000/tcp': {} },
        Labels: labels,
      },
      pack,
    },
  ]);
}

test('the images of the example are made of what this test says', async (t) => {
  const expected = await example();
  if (process.env['KEELSON_RENEW_EXAMPLES']) {
    for (const [path, content] of expected) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

  t.deepEqual(files.toSorted(), [...expected.keys()].map((path) => join(folder, path)).toSorted());
  for (const [path, content] of expected) {
    t.is(
      Buffer.compare(await readFile(join(folder, path)), content),
      0,
      `${path}: KEELSON_RENEW_EXAMPLES=1 renews it`,
    );
  }
});
