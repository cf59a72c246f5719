import test from 'ava';
import { packagesOf } from './reading-packages.ts';

test('requirements: extras, markers, hashes, continued lines, addresses, comments', async (t) => {
  const { components, resources, problems } = await packagesOf(t, {
    'requirements.txt': [
      '# the models',
      'OpenAI[datalib] == 1.50.0 ; python_version > "3.8"  # pinned',
      'torch>=2.1,<3 --hash=sha256:aa',
      'transformers==4.35.2 \\',
      '    --hash=sha256:aa \\',
      '    --hash=sha256:bb',
      'Sentence_Transformers',
      'vllm @ https://u:p4ss@host.example/vllm-0.4.1-cp311-cp311-linux_x86_64.whl',
      'peft @ git+https://token@host.example/peft.git@main',
      '-e git+https://host.example/trl.git@v1#egg=trl',
      '--index-url https://user:secret@host.example/simple',
      'litellm==1.*',
      '',
    ].join('\r\n'),
  });

  t.deepEqual(components, [
    'requirements.txt:10 trl (git+https://host.example/trl.git@v1)',
    'requirements.txt:12 litellm (==1.*)',
    'requirements.txt:2 openai 1.50.0',
    'requirements.txt:3 torch (>=2.1,<3)',
    'requirements.txt:4 transformers 4.35.2',
    'requirements.txt:7 sentence-transformers',
    'requirements.txt:8 vllm 0.4.1',
    'requirements.txt:9 peft (git+https://host.example/peft.git@main)',
  ]);
  t.deepEqual(problems, []);
  const unpinned = resources.find(({ name }) => name === 'sentence-transformers');
  t.deepEqual(unpinned?.unknown, ['/properties/version']);
  t.deepEqual(unpinned?.properties, {
    ecosystem: 'PyPI',
    name: 'sentence-transformers',
    purl: 'pkg:pypi/sentence-transformers',
    category: 'training',
    locked: false,
    direct: true,
    provider: 'huggingface',
  });
  t.is(unpinned?.id, 'code:r/requirements.txt#pkg:pypi/sentence-transformers');
});

test('requirements: included files and constraints inside the tree, and none outside', async (t) => {
  const { components } = await packagesOf(t, {
    'app/requirements.txt':
      '-r ../shared/base.txt\n--requirement=more.txt\n-c limits.txt\n-r ../../../etc/passwd\nopenai>=1\n',
    'app/more.txt': 'anthropic\n-r ../app/requirements.txt\n',
    'app/limits.txt': 'openai==1.50.0\nanthropic==0.30.0\n',
    'shared/base.txt': 'mcp==1.1.0\n',
  });

  t.deepEqual(components, [
    'app/more.txt:1 anthropic 0.30.0',
    'app/requirements.txt:5 openai 1.50.0',
    'shared/base.txt:1 mcp 1.1.0',
  ]);
});

test('a compiled file locks what it was made from', async (t) => {
  const { components, resources } = await packagesOf(t, {
    'requirements.in': 'langchain\nopenai\n',
    'requirements.txt':
      'langchain==0.3.1\n    # via -r requirements.in\nlangchain-core==0.3.9\n    # via langchain\n',
  });

  t.deepEqual(components, [
    'requirements.in:2 openai',
    'requirements.txt:1 langchain 0.3.1',
    'requirements.txt:3 langchain-core 0.3.9',
  ]);
  t.deepEqual(
    resources.map(({ name, properties }) => [name, properties['direct']]),
    [
      ['openai', true],
      ['langchain-core', false],
      ['langchain', true],
    ],
  );
});

test('pyproject.toml: projects, groups, Poetry, PDM and uv', async (t) => {
  const { components, resources } = await packagesOf(t, {
    'pyproject.toml': `[project]
name = "a"
dependencies = [
  "openai>=1.50",
  "transformers==4.35.2",
  "own",
]
[project.optional-dependencies]
train = ["torch ~= 2.1"]
[dependency-groups]
dev = ["ragas", {include-group = "x"}]
[tool.poetry.dependencies]
python = "^3.11"
langchain = "^0.3"
anthropic = "0.30.0"
crewai = { version = ">=0.5", optional = true }
local = { path = "../local" }
[tool.poetry.group.test.dependencies]
deepeval = "*"
[tool.uv.sources]
own = { workspace = true }
[tool.uv]
dev-dependencies = ["vllm==0.5.0"]
[build-system]
requires = ["setuptools>=60"]
`,
  });

  t.deepEqual(components, [
    'pyproject.toml:11 ragas',
    'pyproject.toml:14 langchain (^0.3)',
    'pyproject.toml:15 anthropic 0.30.0',
    'pyproject.toml:16 crewai (>=0.5)',
    'pyproject.toml:19 deepeval',
    'pyproject.toml:23 vllm 0.5.0',
    'pyproject.toml:25 setuptools (>=60)',
    'pyproject.toml:4 openai (>=1.50)',
    'pyproject.toml:5 transformers 4.35.2',
    'pyproject.toml:9 torch (~= 2.1)',
  ]);
  t.is(resources.find(({ name }) => name === 'torch')?.properties['group'], 'train');
});

const poetryLock = (packages: readonly (readonly [string, string])[], version = '2.1') =>
  `${packages.map(([name, exact]) => `[[package]]\nname = "${name}"\nversion = "${exact}"\ngroups = ["main"]\n\n`).join('')}[metadata]\nlock-version = "${version}"\n`;

test('a lock file beats the manifest beside it, and learns from it what is direct', async (t) => {
  const { components, resources } = await packagesOf(t, {
    'pyproject.toml': '[tool.poetry.dependencies]\nlangchain = "^0.3"\nopenai = "^1"\n',
    'poetry.lock': poetryLock([
      ['langchain', '0.3.1'],
      ['langchain-core', '0.3.9'],
    ]),
    'other/pyproject.toml': '[tool.poetry.dependencies]\nlangchain = "^0.3"\n',
  });

  t.deepEqual(components, [
    'other/pyproject.toml:2 langchain (^0.3)',
    'poetry.lock:2 langchain 0.3.1',
    'poetry.lock:7 langchain-core 0.3.9',
    // The lock file does not know it.
    'pyproject.toml:3 openai (^1)',
  ]);
  t.deepEqual(
    resources
      .filter(({ origin }) => origin.kind === 'code' && origin.file === 'poetry.lock')
      .map(({ name, properties: { direct, locked } }) => [name, direct, locked]),
    [
      ['langchain-core', false, true],
      ['langchain', true, true],
    ],
  );
});

test('a lock file of nothing beside it does not know what is direct', async (t) => {
  const { resources } = await packagesOf(t, { 'poetry.lock': poetryLock([['openai', '1.0.0']], '1.1') });

  t.deepEqual(resources[0]?.unknown, ['/properties/direct']);
});

test('uv.lock of a workspace locks the projects that it names', async (t) => {
  const lock = `version = 1
[[package]]
name = "root"
source = { virtual = "." }
dependencies = [{ name = "mcp" }]

[[package]]
name = "agent"
source = { editable = "packages/agent" }
dependencies = [{ name = "openai" }]

[[package]]
name = "mcp"
version = "1.1.0"
source = { registry = "https://index.example/simple" }

[[package]]
name = "openai"
version = "1.50.0"
source = { registry = "https://index.example/simple" }

[[package]]
name = "httpx"
version = "0.27.0"
source = { registry = "https://index.example/simple" }
`;
  const { components, resources } = await packagesOf(t, {
    'uv.lock': lock,
    'pyproject.toml': '[project]\nname = "root"\ndependencies = ["mcp"]\n',
    'packages/agent/pyproject.toml': '[project]\nname = "agent"\ndependencies = ["openai"]\n',
    'packages/stray/pyproject.toml': '[project]\nname = "stray"\ndependencies = ["openai"]\n',
  });

  t.deepEqual(components, [
    'packages/stray/pyproject.toml:3 openai',
    'uv.lock:13 mcp 1.1.0',
    'uv.lock:18 openai 1.50.0',
    'uv.lock:23 httpx 0.27.0',
  ]);
  t.true(resources.every(({ properties }) => properties['direct'] === true));
});

test('Pipfile and its lock, pdm.lock, pylock.toml', async (t) => {
  const { components, problems } = await packagesOf(t, {
    'a/Pipfile': '[packages]\nopenai = "*"\nmcp = {version = "==1.0.0"}\n[dev-packages]\nragas = "~=0.1"\n',
    'a/Pipfile.lock':
      '{\n "_meta": {"pipfile-spec": 6},\n "default": {\n  "openai": {"version": "==1.50.0"},\n  "own": {"path": "."}\n },\n "develop": {}\n}',
    'b/pdm.lock': '[metadata]\nlock_version = "4.5.0"\n[[package]]\nname = "crewai"\nversion = "0.80.0"\n',
    'c/pylock.toml': 'lock-version = "1.0"\n[[packages]]\nname = "vllm"\nversion = "0.6.0"\n',
  });

  t.deepEqual(problems, []);
  t.deepEqual(components, [
    'a/Pipfile.lock:4 openai 1.50.0',
    'a/Pipfile:3 mcp 1.0.0',
    'a/Pipfile:5 ragas (~=0.1)',
    'b/pdm.lock:4 crewai 0.80.0',
    'c/pylock.toml:3 vllm 0.6.0',
  ]);
});

test('setup.cfg and the literals of setup.py, which is not run', async (t) => {
  const { components } = await packagesOf(t, {
    'a/setup.cfg':
      '[metadata]\nname = x\n[options]\ninstall_requires =\n    openai>=1 ; python_version < "3.9"\n    # no\n    mcp==1.0\npackages = find:\n[options.extras_require]\nall =\n  torch\n',
    'b/setup.py': `from setuptools import setup
# install_requires=["commented"]
setup(
    name="b",
    install_requires=["openai==1.0", f"torch=={v}", *more],
    extras_require={"all": ["anthropic"]},
)
`,
  });

  t.deepEqual(components, [
    'a/setup.cfg:11 torch',
    'a/setup.cfg:5 openai (>=1)',
    'a/setup.cfg:7 mcp 1.0',
    'b/setup.py:5 openai 1.0',
    'b/setup.py:6 anthropic',
  ]);
});

test('environments of conda, and no other YAML', async (t) => {
  const { components, taken } = await packagesOf(t, {
    'environment.yml': `name: x
channels: [conda-forge]
dependencies:
  - python=3.11
  - conda-forge::pytorch>=2.1
  - transformers=4.35
  - numpy==1.26.4
  - scipy=1.11.0=py311_0
  - pip:
      - openai==1.50.0
      - langchain>=0.1
`,
    'environment-config.yaml': 'production: true\n',
  });

  t.deepEqual(taken, ['environment.yml']);
  t.deepEqual(components, [
    'environment.yml:10 openai 1.50.0',
    'environment.yml:11 langchain (>=0.1)',
    'environment.yml:5 torch (>=2.1)',
    'environment.yml:6 transformers (=4.35)',
    'environment.yml:7 numpy 1.26.4',
    'environment.yml:8 scipy 1.11.0',
  ]);
});

test('lock files of unknown versions are problems of theirs, and say nothing of their content', async (t) => {
  const { problems, components } = await packagesOf(t, {
    'a/poetry.lock': poetryLock([['openai', '1.0.0']], '9.0'),
    'b/uv.lock': 'version = 7\n',
    'c/Pipfile.lock': '{"_meta": {"pipfile-spec": 99}}',
    'd/pyproject.toml': 'dependencies = [ sk-secret\n',
    'e/requirements.txt': 'openai\n',
  });

  t.deepEqual(problems, [
    'unsupported a/poetry.lock: lock files of version 9.0 are not read',
    'unsupported b/uv.lock: lock files of version 7 are not read',
    'unsupported c/Pipfile.lock: lock files of version 99 are not read',
    'invalid d/pyproject.toml:1: it is not TOML',
  ]);
  t.deepEqual(components, ['e/requirements.txt:1 openai']);
});
