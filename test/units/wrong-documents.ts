import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import { linesOf } from '../../src/inventory/lines.ts';
import { emptyInventory } from './inventories.ts';

export const resource = (id: string, more: Partial<Resource> = {}): Resource => ({
  id,
  cloud: 'aws',
  type: 'T',
  kind: 'storage',
  name: id,
  account: '1',
  region: 'r',
  tags: {},
  origin: { kind: 'live', source: 's' },
  properties: { a: [1, { b: 'c' }] },
  unknown: [],
  defaults: [],
  ...more,
});
export const document: Inventory = {
  ...emptyInventory,
  sources: [{ id: 's', cloud: 'aws', scope: '1', status: 'complete', resources: 3, problems: [] }],
  resources: [resource('a'), resource('b', { type: 'Unjudged' }), resource('c')],
  relationships: [
    { from: 'a', to: 'b', kind: 'reads' },
    { from: 'c', to: 'nowhere', kind: 'reads', level: 'read', evidence: 'x' },
  ],
  components: [{ purl: 'pkg:pypi/openai@1.0.0', name: 'openai', version: '1.0.0', locations: ['app.py'] }],
};
export const lines = [...linesOf(document)];
export const text = `${lines.join('\n')}\n`;

/** The document with a line changed. */
export function changed(line: number, change: (line: string) => string): string {
  return lines.map((one, index) => (index === line - 1 ? change(one) : one)).join('\n');
}

/** Documents that are to be refused, and what is to be said. */
export const refused: [title: string, content: string | Uint8Array, message: RegExp][] = [
  ['is empty', '', /document is no inventory: it is empty/],
  ['is blank', '\n \r\n', /document is no inventory: it is empty/],
  ['has no header', lines.slice(1).join('\n'), /document:1 is no inventory/],
  ['has a header of null', changed(1, () => 'null'), /document:1 is no inventory/],
  ['is of another version', text.replace('/v1', '/v7'), /document:1 is an inventory of version/],
  [
    'has a wrong header',
    changed(1, (line) => line.replace('"0.1.0"', '5')),
    /document:1: \/tool\/version must/,
  ],
  ['is a whole one', JSON.stringify(document), /document:1 is a whole document; write it in lines/],
  ['has a line that is not JSON', changed(4, () => 'hello'), /document:4: an object is missing/],
  ['has a line of NUL bytes', changed(4, () => '\0\0\0'), /document:4: an object is missing/],
  ['has a NUL byte between tokens', changed(4, (line) => line.replace('{}', '{\0}')), /document:4: /],
  ['has a line of null', changed(4, () => 'null'), /document:4: an object is missing/],
  ['has a line of a list', changed(4, () => '[]'), /document:4: an object is missing/],
  ['has a line of nothing', changed(4, () => '{}'), /document:4: not a line of an inventory/],
  [
    'has a line of another kind',
    changed(4, () => '{"stranger":{}}'),
    /document:4: not a line of an inventory \(source, /,
  ],
  ['has a resource that is a text', changed(4, () => '{"resource":"x"}'), /document:4: an object is missing/],
  [
    'has a relationship that is a list',
    changed(6, () => '{"relationship":[]}'),
    /document:6: an object is missing/,
  ],
  [
    'has a source that does not fit',
    changed(2, () => '{"source":{"id":"s"}}'),
    /document:2: .*required property/,
  ],
  ['has a wrong line after blank ones', `${lines[0]}\n\n\n{"stranger":1}`, /document:4: not a line/],
  ...[3, 4].flatMap((line): [string, string, RegExp][] => [
    [
      `has two things in line ${line}`,
      changed(line, (one) => one.replace(/\}$/, ',"relationship":{"from":"a","to":"c","kind":"reads"}}')),
      new RegExp(`document:${line}: there is more than one thing in the line`),
    ],
    [
      `has more after line ${line}`,
      changed(line, (one) => `${one} {}`),
      new RegExp(`document:${line}: there is more`),
    ],
    [
      `has no id in line ${line}`,
      changed(line, (one) => one.replace('"id":', '"ID":')),
      new RegExp(`document:${line}: a resource has no member ID`),
    ],
    [
      `has no name in line ${line}`,
      changed(line, (one) => one.replace(/"name":"\w",/, '')),
      new RegExp(`document:${line}: a resource has no name`),
    ],
    [
      `has a member twice in line ${line}`,
      changed(line, (one) => one.replace('"region"', '"account":"2","region"')),
      new RegExp(`document:${line}: a resource has account twice`),
    ],
    [
      `has a member that there is not in line ${line}`,
      changed(line, (one) => one.replace('"region"', '"colour":"red","region"')),
      new RegExp(`document:${line}: a resource has no member colour`),
    ],
    [
      `has a member of the wrong kind in line ${line}`,
      changed(line, (one) => one.replace('"tags":{}', '"tags":[]')),
      new RegExp(`document:${line}: tags of a resource is of the wrong kind`),
    ],
    [
      `has a cloud that there is not in line ${line}`,
      changed(line, (one) => one.replace('"aws"', '"azurite"')),
      new RegExp(`document:${line}: the cloud of a resource is azure, aws, gcp or code`),
    ],
  ]),
  [
    'has a relationship without an end',
    changed(6, (line) => line.replace(',"to":"b"', '')),
    /document:6: a relationship has no to/,
  ],
  [
    'has a relationship with an end twice',
    changed(6, (line) => line.replace('"to":"b"', '"to":"b","to":"c"')),
    /document:6: a relationship has to twice/,
  ],
  [
    'has a relationship with a colour',
    changed(6, (line) => line.replace('"to"', '"colour":"red","to"')),
    /document:6: a relationship has from, /,
  ],
  [
    'has a relationship from nothing',
    changed(6, (line) => line.replace('"from":"a"', '"from":""')),
    /document:6: from of a relationship is empty/,
  ],
  [
    'has a resource without a name to find it by',
    changed(3, (line) => line.replace('"id":"a"', '"id":""')),
    /document:3: id of a resource is empty/,
  ],
  [
    'has a resource twice',
    [...lines.slice(0, 5), lines[2]].join('\n'),
    /document:6: a resource with this id is there already/,
  ],
  [
    'has an Azure resource twice, in another case',
    [
      lines[0],
      ...['/A', '/a'].map((id) => JSON.stringify({ resource: resource(id, { cloud: 'azure' }) })),
    ].join('\n'),
    /document:3: a resource with this id is there already/,
  ],
  [
    'has resources after relationships',
    [lines[0], ...lines.slice(5, 7), ...lines.slice(2, 5)].join('\n'),
    /document:4: a resource comes after relationships; keelson inventory .* puts them in order/,
  ],
  [
    'has more types than there can be',
    [
      lines[0],
      ...Array.from({ length: 65_537 }, (_, index) =>
        JSON.stringify({ resource: resource(`r${index}`, { type: `T${index}` }) }),
      ),
    ].join('\n'),
    /document:65538: there are more than 65536 types/,
  ],
];
