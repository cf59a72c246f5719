import test from 'ava';
import { shippedPolicies } from '../shipped.ts';

const { attackRules: rules } = await shippedPolicies();

/** Ways in which estates with AI are attacked, and rules by which each is found. */
const archetypes: Readonly<Record<string, readonly string[]>> = {
  'what models learn or answer from is open to everybody': [
    'public-grounding-data-leaks',
    'public-grounding-data-poisoned',
    'public-training-data-leaks',
    'public-training-data-poisoned',
    'vector-index-open',
  ],
  'models are stolen or replaced': [
    'public-model-artefacts-replaced',
    'public-model-artefacts-stolen',
    'notebook-to-model-artefacts',
    'model-extraction',
  ],
  'a key that leaks opens AI services': [
    'leaked-key-to-ai-service',
    'public-key-endpoint-to-grounding-data',
    'unrestricted-api-key',
    'long-term-key-of-administrator',
    'denial-of-wallet',
  ],
  'machines of AI may do too much': [
    'notebook-to-administrator',
    'notebook-to-training-data',
    'notebook-carries-data-out',
    'machine-escalates',
  ],
  'a machine or server that is open to the internet leads on to AI': [
    'exposed-machine-to-model',
    'exposed-machine-to-grounding-data',
    'exposed-machine-to-training-data',
    'exposed-machine-to-sensitive-data',
    'model-server-open',
    'entry-to-model',
  ],
  'strangers steer an agent by what it reads': [
    'untrusted-input-to-tool',
    'untrusted-input-to-sensitive-data',
    'untrusted-input-acts',
    'agent-function-changes-data',
    'code-interpreter-carries-data-out',
    'unguarded-agent-tells-sensitive-data',
  ],
  'what is installed or loaded was made by others': [
    'vulnerable-image-to-model',
    'vulnerable-repository-provisions-ai',
    'unsafe-model-in-image',
    'unsafe-model-in-repository',
    'model-server-loads-foreign-code',
    'unpinned-tool-server',
  ],
  'another account, cloud or pipeline is trusted': [
    'foreign-account-to-data',
    'cross-cloud-credentials',
    'pipeline-to-data',
    'pipeline-changes-agent',
    'pipeline-poisons-knowledge',
  ],
};

test('there are eight ways, and each has rules of its own', (t) => {
  const named = Object.values(archetypes).flat();

  t.is(Object.keys(archetypes).length, 8);
  t.is(new Set(named).size, named.length);
});

for (const [archetype, ids] of Object.entries(archetypes)) {
  test(`${archetype}: there are rules for it`, (t) => {
    t.deepEqual(
      ids.filter((id) => !Object.hasOwn(rules, id)),
      [],
    );
  });
}

test('rules are many, and each tells another story', (t) => {
  const all = Object.values(rules);

  t.true(all.length >= 40);
  for (const text of ['title', 'narrative'] as const) {
    t.is(new Set(all.map((rule) => rule[text])).size, all.length, text);
  }
  t.deepEqual([...new Set(all.map((rule) => rule.entry_point))].toSorted(), [
    'code-repository',
    'foothold',
    'foreign-account',
    'internet',
    'leaked-credential',
    'supply-chain',
    'untrusted-content',
  ]);
});
