import type { Relationship } from '../generated/inventory.ts';

/** What an edge of a kind means. */
export interface EdgeWords {
  /** For whoever writes queries. */
  readonly meaning: string;
  /** Between the names of both ends, as the edge points. */
  readonly along: string;
  /** The same, against it. */
  readonly against: string;
}

/**
 * The closed vocabulary of edges: schemas/inventory.schema.json has their names, this their words. What an edge says of
 * reaching something it says of configuration, not of what was seen to happen.
 */
export const edgeWords: Readonly<Record<Relationship['kind'], EdgeWords>> = {
  contains: {
    meaning: 'The one is part of the other, and goes with it: scopes, accounts, clusters, repositories.',
    along: 'holds',
    against: 'is in',
  },
  deploys: {
    meaning:
      'The one brings the other to where it can be used: endpoints their deployments, deployments their models.',
    along: 'deploys',
    against: 'is deployed by',
  },
  serves: {
    meaning: 'Who asks the one is answered by the other, a model.',
    along: 'serves',
    against: 'is served by',
  },
  'uses-model': {
    meaning: 'Answers, embeddings or training of the one come from the other, a model.',
    along: 'uses the model',
    against: 'is the model of',
  },
  'grounded-on': {
    meaning: 'What the one answers is made of what is in the other.',
    along: 'answers from',
    against: 'feeds the answers of',
  },
  'fine-tuned-on': {
    meaning: 'The model was made from another one with this data.',
    along: 'was tuned on',
    against: 'is what was learnt by',
  },
  'trained-on': {
    meaning: 'The model or job learns from this data.',
    along: 'learns from',
    against: 'is what is learnt by',
  },
  reads: { meaning: 'It is configured to read there.', along: 'reads', against: 'is read by' },
  writes: { meaning: 'It is configured to write there.', along: 'writes to', against: 'is written by' },
  runs: {
    meaning: 'The one executes the other: images, services, packages.',
    along: 'runs',
    against: 'runs in',
  },
  'runs-as': {
    meaning: 'The one has the credentials of the other, an identity.',
    along: 'runs as',
    against: 'is the identity of',
  },
  'can-assume': {
    meaning: 'Who is the one can get the credentials of the other.',
    along: 'can act as',
    against: 'can be taken on by',
  },
  'has-permission': {
    meaning:
      'The one may act on the other: read, write, admin, invoke, list-keys. Only what is certainly allowed.',
    along: 'may act on',
    against: 'is open to',
  },
  exposes: {
    meaning: 'The one makes the other reachable from the internet.',
    along: 'opens to the internet',
    against: 'is opened to the internet by',
  },
  'routes-to': {
    meaning: 'Traffic that the one takes goes to the other.',
    along: 'routes to',
    against: 'is reached through',
  },
  'peered-with': { meaning: 'Two networks are one.', along: 'is peered with', against: 'is peered with' },
  'encrypted-by': {
    meaning: 'The data of the one is encrypted by the other, a key.',
    along: 'is encrypted by',
    against: 'encrypts',
  },
  'logs-to': {
    meaning: 'What happens at the one is written down in the other.',
    along: 'logs to',
    against: 'has the logs of',
  },
  'built-from': {
    meaning: 'The one was made of the other: images, models, packages, repositories.',
    along: 'is built from',
    against: 'is what was made into',
  },
  provisions: {
    meaning: 'The code of the one declares the other.',
    along: 'provisions',
    against: 'is provisioned by',
  },
  'depends-on': {
    meaning: 'The one does not work without the other.',
    along: 'depends on',
    against: 'is needed by',
  },
  'affected-by': { meaning: 'A known vulnerability hits it.', along: 'is affected by', against: 'affects' },
  calls: { meaning: 'The one calls the other when it is asked to.', along: 'calls', against: 'is called by' },
  'guarded-by': {
    meaning: 'The other stands between the one and what it is kept from.',
    along: 'is guarded by',
    against: 'guards',
  },
};

/** What a permission of a level lets one do, between the names of both ends. */
export const permissionWords: Readonly<Record<NonNullable<Relationship['level']>, string>> = {
  read: 'may read',
  write: 'may change',
  admin: 'administers',
  invoke: 'may call',
  'list-keys': 'may take the keys of',
};
