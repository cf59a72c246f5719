import type { Case } from './reading-case.ts';

/** Rules that read neighbours. */
export const ofNeighbours: readonly Case[] = [
  [
    'a nested comprehension',
    'compliant if count([y | some x in input.properties.l; y := {z.id | some z in input.related.e; z.name == x}]) > 0',
    { fields: ['properties.l'], e: ['name'] },
  ],
  ['every', 'compliant if every x in input.related.e { x.properties.a == 1 }', { e: ['properties.a'] }],
  [
    'every with a key',
    'compliant if every i, x in input.related.e { x.properties.a == i }',
    { e: ['properties.a'] },
  ],
  [
    'negation',
    'compliant if {\n\tsome x in input.related.e\n\tnot x.properties.a\n}',
    { e: ['properties.a'] },
  ],
  [
    'a neighbour that is passed on',
    'compliant if {\n\tsome x in input.related.e\n\ttools.whole(x) == ""\n}',
    { e: ['*'] },
  ],
  ['a neighbour that is compared', 'compliant if {\n\tsome x in input.related.e\n\tx == {}\n}', { e: ['*'] }],
  ['membership', 'compliant if {"id": 1} in input.related.e', { e: ['*'] }],
  ['neighbours that are counted', 'compliant if count(input.related.e) > 0', {}],
  [
    'neighbours by the library',
    'compliant if {\n\tsome x in related.targets("e")\n\tx.properties.a\n\tsome y in related.origins("g")\n\ty.tags.b\n}',
    { e: ['properties.a'], g: ['tags.b'] },
  ],
  ['neighbours in a function', 'compliant if tools.held(input.related["e"])', { e: ['properties.manager'] }],
  [
    'neighbours of any kind',
    'compliant if {\n\tsome kind in input.properties.kinds\n\tsome x in related.targets(kind)\n\tx.properties.a\n}',
    { fields: ['properties.kinds'], e: ['properties.a'], f: ['properties.a'] },
  ],
  [
    'neighbours of any kind that are counted',
    'compliant if {\n\tsome kind in input.properties.kinds\n\tcount(related.targets(kind)) > 0\n}',
    { fields: ['properties.kinds'] },
  ],
  [
    'neighbours of some kinds',
    'compliant if {\n\tsome kind in ["e", "x"]\n\tsome x in related.targets(kind)\n\tx.properties.a\n}',
    { e: ['properties.a'] },
  ],
  [
    'all neighbours',
    'compliant if {\n\tsome kind, list in input.related\n\tsome x in list\n\tx.properties[kind]\n}',
    { e: ['properties'], f: ['properties'] },
  ],
  ['all neighbours as they are', 'compliant if input.related == {}', { e: ['*'], f: ['*'] }],
  [
    'a list inside a neighbour',
    'compliant if {\n\tsome x in input.related.e\n\tsome y in x.properties.l\n\ty.z\n}',
    { e: ['properties.l'] },
  ],
  [
    'a list inside a neighbour that is counted',
    'compliant if {\n\tsome x in input.related.e\n\tcount(x.properties.l) > 0\n}',
    { e: ['properties.l'] },
  ],
  [
    'what neighbours always have',
    'compliant if {\n\tsome x in input.related.e\n\tx.edge.level == x.id\n}',
    {},
  ],
  ['a neighbour by its index', 'compliant if input.related.e[0].properties.a == 1', { e: ['properties.a'] }],
  [
    'a name that hides another',
    'compliant if {\n\tx := input.properties.a\n\tcount([1 | some x in input.related.e; x.properties.b]) > 0\n\tx.c\n}',
    { fields: ['properties.a.c'], e: ['properties.b'] },
  ],
  [
    'a part of a neighbour that nothing uses',
    'compliant if {\n\tsome x in input.related.e\n\ty := x.properties\n\ttrue\n}',
    { e: ['properties'] },
  ],
];
