import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { aiPackageFinder } from '../../../src/collect/catalog/ai-packages.ts';
import { readSboms } from '../../../src/collect/sbom/read.ts';
import { looksLikeSbom, mayBeSbom } from '../../../src/collect/sbom/recognise.ts';
import { reading } from '../code/reading.ts';

/*
 * Documents that others wrote, read where they lie.
 */

const folder = join(process.env['KEELSON_FIXTURES'] ?? '../shared/fixtures', 'sbom');
const isThere = existsSync(folder);
const files = isThere ? readdirSync(folder).filter((file) => !file.endsWith('.md')) : [];

// The packages that the page beside the documents speaks of.
const isAi = aiPackageFinder(
  ['torch', 'transformers', 'langchain', 'langchain-core', 'langchain-community', 'gradio', 'openai']
    .concat(['sentence-transformers', 'mlflow', 'mlflow-skinny', 'langfuse', 'instructor', 'onnxruntime'])
    .concat(['faiss-cpu', 'huggingface-hub', 'scikit-learn', 'numpy', 'torchvision', 'tensorflow'])
    .map((name) => ({ ecosystem: 'PyPI', name, category: 'training' })),
);

async function read(file: string) {
  const found = reading(folder, [file]);
  const [taken] = found.files;
  if (!taken) throw new Error('there is no file');
  const isTaken = mayBeSbom(file) && looksLikeSbom(await taken.head(), file);
  await readSboms(found.files, found.context, isAi);
  const resources = found.resources();
  const of = (type: string) => resources.filter((resource) => resource.type === type);
  return {
    isTaken,
    components: found.components(),
    problems: found.problems(),
    packages: of('code/package').map(({ name, properties }) => `${name} ${String(properties['version'])}`),
    models: of('code/model'),
    datasets: of('code/dataset').map(({ name }) => name),
    subjects: resources.filter(({ type }) => type === 'code/image' || type === 'code/application'),
    edges: found
      .relationships()
      .map(({ from, to, kind }) => `${from.split('#')[1]} ${kind} ${to.split('#')[1]}`),
  };
}

if (!isThere) {
  test(`skipped: ${folder} is not there`, (t) => t.pass());
} else {
  for (const file of files) {
    test(`${file} is recognised and read whole`, async (t) => {
      const { isTaken, problems } = await read(file);

      t.true(isTaken);
      t.deepEqual(problems, []);
    });
  }

  test('a container by Syft: its packages with the suffixes of their builds', async (t) => {
    const { components, packages, subjects } = await read('llm-webui-container.syft.cdx14.json.gz');

    t.deepEqual(
      [
        'torch 2.0.1+cu118',
        'transformers 4.35.2',
        'langchain 0.1.9',
        'langchain-core 0.1.52',
        'langchain-community 0.0.24',
        'gradio 4.19.2',
        'openai 1.13.3',
        'sentence-transformers 2.2.2',
      ].filter((one) => !packages.includes(one)),
      [],
    );
    // Of 875, some are found in several places.
    t.is(components.reduce((sum, { locations }) => sum + locations.length, 0) >= 875, true);
    t.deepEqual(new Set(components.map(({ purl }) => purl.split('/')[0])).size >= 3, true);
    t.deepEqual(
      subjects.map(({ type, name, properties }) => [type, name, properties['digest']]),
      [
        [
          'code/image',
          'sbom-mapping-test',
          'sha256:f7e5ffcbf6bbaf7fd820a22029ecb723c435317c0aeef70be91f846cf5230791',
        ],
      ],
    );
  });

  test('what is found twice is one component in two places', async (t) => {
    const { components, packages } = await read('sovereign-agentic-os.syft.cdx17.json.gz');

    for (const name of ['mlflow 2.19.0', 'mlflow-skinny 2.19.0', 'openai 1.59.6', 'langfuse 2.57.0']) {
      t.is(packages.filter((one) => one === name).length, 1, name);
      const own = components.filter((one) => `${one.name} ${one.version}` === name);
      t.is(own.length, 1, name);
      t.is(own[0]?.locations.length, 2, name);
    }
  });

  for (const [file, expected] of [
    ['fertiscan-backend.cdx.json', ['openai 2.15.0', 'instructor 1.14.4']],
    ['finddocs.cdx.json', ['onnxruntime 1.28.0', 'faiss-cpu 1.15.0', 'huggingface-hub 0.36.2']],
    ['ros-ml-benchmark.json', ['torch 2.1.0', 'scikit-learn 1.3.0', 'numpy 1.24.3']],
    ['bitnami-pytorch.trivy.spdx.json', ['torch 1.13.1+cpu', 'torchvision 0.14.1+cpu', 'numpy 1.23.5']],
    ['simplehtr.spdx3.json', ['tensorflow 2.4.0']],
  ] as const) {
    test(`${file} names ${expected.join(', ')}`, async (t) => {
      const { packages } = await read(file);

      t.deepEqual(
        expected.filter((one) => !packages.includes(one)),
        [],
      );
    });
  }

  test('an ordinary SBOM may name a model', async (t) => {
    const { models, components, edges } = await read('finddocs.cdx.json');

    t.deepEqual(
      models.map(({ name, ai }) => [name, ai?.model_version]),
      [['mmlw-retrieval-roberta-base', '2023-12-26']],
    );
    t.is(components.length, 99);
    t.true(edges.includes('application:FindDocs contains model:mmlw-retrieval-roberta-base@2023-12-26'));
    t.true(edges.includes('application:FindDocs depends-on pkg:pypi/faiss-cpu@1.15.0'));
  });

  test('an image of which only the name says what it serves', async (t) => {
    const { subjects, packages } = await read('bitnami-tensorflow-serving.trivy.spdx.json');

    t.deepEqual(packages, []);
    t.deepEqual(
      subjects.map(({ type, name, unknown }) => [type, name, unknown.includes('/properties/user')]),
      [['code/image', 'bitnami/tensorflow-serving', true]],
    );
  });

  for (const [file, name, version, publisher] of [
    [
      'aibom-Llama-3.2-1B-Instruct.cdx.json',
      'meta-llama/Llama-3.2-1B-Instruct',
      '9213176726f574b556790deb65791e0c5aa438b6',
      'meta-llama',
    ],
    [
      'aibom-FLUX.1-dev.cdx.json',
      'black-forest-labs/FLUX.1-dev',
      '3de623fc3c33e44ffbe2bad470d0f45bccf2eb21',
      'black-forest-labs',
    ],
    ['aibom-huggingface-generator.cdx.json', 'tencent/HunyuanWorld-Voyager', '1.0', 'tencent'],
    ['mlbom-full-model-card.cdx16.json', 'CompVis/stable-diffusion', '1.4', 'Acme Inc'],
    ['mlbom-lib4sbom.cdx.json', 'resnet-50', '1.5', 'microsoft'],
  ] as const) {
    test(`${file}: the model with version and publisher`, async (t) => {
      const { models } = await read(file);

      t.deepEqual(
        models.map(({ kind, ai }) => [kind, ai?.model, ai?.model_version, ai?.publisher]),
        [['ai-model', name, version, publisher]],
      );
    });
  }

  test('the model card says licence, task, architecture and data', async (t) => {
    const llama = await read('aibom-Llama-3.2-1B-Instruct.cdx.json');
    t.deepEqual(llama.models[0]?.properties['licences'], ['Llama 3.2 Community License']);
    t.is(typeof llama.models[0]?.properties['task'], 'string');
    t.is(typeof llama.models[0]?.properties['architecture'], 'string');
    t.true(llama.datasets.includes('Alpaca'));
    t.deepEqual(llama.models[0]?.properties['datasets'], [
      'Alpaca',
      'Code Alpaca',
      'Open Assistant Conversations',
      'ShareGPT',
    ]);
    t.deepEqual(
      llama.components.map(({ name, version }) => [name, version]),
      [
        ['PyTorch', undefined],
        ['transformers', undefined],
      ],
    );
    const resnet = await read('mlbom-lib4sbom.cdx.json');
    t.like(resnet.models[0]?.properties, {
      task: 'classification',
      approach: 'supervised',
      architecture: 'ResNet-50',
      datasets: ['ImageNet'],
    });
    t.deepEqual(resnet.datasets, ['ImageNet']);
    t.true(resnet.edges.includes('model:resnet-50@1.5 trained-on dataset:ImageNet'));
    t.is((await read('mlbom-environmental-considerations.cdx16.json')).models.length, 1);
  });

  test('SPDX 3: models, their data, and what they were trained on', async (t) => {
    const simple = await read('simplehtr.spdx3.json');
    t.deepEqual(
      simple.models.map(({ name, properties }) => [name, properties['licences']]),
      [
        ['line-model', ['MIT']],
        ['word-model', ['MIT']],
      ],
    );
    t.deepEqual(simple.datasets, ['IAMdataset']);
    t.true(simple.edges.includes('model:word-model@0.0 trained-on dataset:IAMdataset'));
    t.true(simple.edges.includes('application:SimpleHTR depends-on pkg:pypi/tensorflow@2.4.0'));

    const sentiment = await read('sentiment-demo.spdx3.json');
    t.is(sentiment.models.length, 1);
    // Its files were trained on files of the data.
    t.true(
      sentiment.edges.some((edge) => /^model:.* trained-on dataset:Data after preprocessing$/.test(edge)),
    );
  });
}
