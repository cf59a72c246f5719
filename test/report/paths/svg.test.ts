import test from 'ava';
import { childrenOf, parseXml, type XmlElement } from '../../../src/collect/syntax/xml.ts';
import type { PathStep } from '../../../src/generated/attack-path.ts';
import { mostNodesDrawn, mostPathsDrawn, mostStepsDrawn } from '../../../src/report/paths/drawn-paths.ts';
import { pathSvg } from '../../../src/report/paths/svg.ts';
import { found, insight, node, path } from './example-paths.ts';
import { endsOf, said, withClass, written } from './written.ts';

const door = node('door', {
  insights: [insight('Exposed to the internet', true), insight('Used for AI', false)],
  account: '42',
  region: 'eu-west-1',
});
/** Where a box begins. */
function leftOf(box: XmlElement): number {
  return Number(childrenOf(box, 'rect')[0]?.attributes.get('x'));
}

const paths = [
  path([door, 'role', 'data'], { level: 'critical' }),
  path([door, 'role', 'model'], { level: 'medium' }),
  path(['key', 'role'], { level: 'low', entry_point: 'leaked-credential' }),
];

test('every resource is drawn once, and so is every step from one to another', async (t) => {
  const picture = await written('svg', found(paths));

  t.deepEqual(
    withClass(picture, 'node').map(({ attributes: has }) => has.get('data-id') ?? has.get('data-entry')),
    ['internet', 'door', 'role', 'data', 'model', 'leaked-credential', 'key'],
  );
  t.deepEqual(endsOf(picture).toSorted(), [
    'door -> role',
    'internet -> door',
    'key -> role',
    'leaked-credential -> key',
    'role -> data',
    'role -> model',
  ]);
});

test('a box has what is known of a resource, and what paths need of it', async (t) => {
  const [, box] = withClass(await written('svg', found(paths)), 'node');

  t.is(
    box && said(box),
    [
      '> entry, critical',
      'name of door',
      'AWS::S3::Bucket',
      '42 eu-west-1',
      '! Exposed to the internet',
    ].join('\n'),
  );
});

test('boxes and steps have the level of the worst path over them, and say what they are', async (t) => {
  const picture = await written('svg', found(paths));
  const classes = Object.fromEntries(
    withClass(picture, 'node').map(({ attributes: has }) => [
      has.get('data-id') ?? has.get('data-entry'),
      has.get('class'),
    ]),
  );

  t.deepEqual(classes, {
    internet: 'node critical attacker',
    door: 'node critical entry',
    role: 'node critical target',
    data: 'node critical target',
    model: 'node medium target',
    'leaked-credential': 'node low attacker',
    key: 'node low entry',
  });
});

test('edges say in words what is done, in its direction, and which steps several paths share', async (t) => {
  const runsAs: PathStep = { text: 'a', edges: [{ from: 'door', to: 'role', kind: 'runs-as' }] };
  const mayAct: PathStep = {
    text: 'b',
    edges: [
      { from: 'role', to: 'data', kind: 'has-permission', level: 'read' },
      { from: 'role', to: 'data', kind: 'has-permission', level: 'admin' },
    ],
  };
  const feeds: PathStep = { text: 'c', edges: [{ from: 'bot', to: 'data', kind: 'grounded-on' }] };
  const long = path([door, 'role', 'data', 'bot'], { steps: [runsAs, mayAct, feeds] });
  const picture = await written('svg', found([long, path([door, 'role'], { steps: [runsAs] })]));

  t.deepEqual(withClass(picture, 'edge').map(said), [
    'reaches\n(2 paths)',
    'runs as\n(2 paths)',
    'may read\nadministers',
    'feeds the answers of',
  ]);
  const widths = withClass(picture, 'line').map(({ attributes: has }) => has.get('stroke-width'));
  t.deepEqual(widths, ['2.5', '2.5', '1.5', '1.5']);
});

test('choke points that are in the picture have a thick frame and say how many paths they are on', async (t) => {
  const points = [
    { id: 'role', name: 'role', paths: 12 },
    { id: 'data', name: 'data', paths: 9 },
  ];
  const picture = await written('svg', found(paths, { choke_points: points }));
  const boxes = withClass(picture, 'node').filter(({ attributes: has }) =>
    has.get('class')?.includes('choke'),
  );

  t.deepEqual(
    boxes.map(({ attributes }) => attributes.get('data-id')),
    ['role'],
  );
  t.regex(boxes.map(said).join(''), /choke point: 3 paths$/);
});

test('attackers stand in the first column, and who does not see the picture is told what it shows', async (t) => {
  const picture = await written('svg', found(paths));
  const attackers = withClass(picture, 'attacker').slice(0, 2).map(leftOf);
  const others = withClass(picture, 'entry').map(leftOf);
  const [title] = childrenOf(parseXml(picture), 'title');
  const [desc] = childrenOf(parseXml(picture), 'desc');

  t.is(others.length, 2);
  t.true(Math.max(...attackers) < Math.min(...others));
  t.is(title?.text, 'Attack paths');
  t.is(parseXml(picture).attributes.get('aria-labelledby'), title?.attributes.get('id'));
  t.is(parseXml(picture).attributes.get('aria-describedby'), desc?.attributes.get('id'));
  t.deepEqual(desc?.text.split('\n').slice(0, 2), [
    '3 attack paths: 1 critical, 0 high, 1 medium, 1 low',
    'critical: To name of data. From anybody on the internet to name of door, then name of role, then name of data.',
  ]);
});

test('the same paths give the same bytes, and nothing is loaded from elsewhere', async (t) => {
  const [one, other] = await Promise.all([written('svg', found(paths)), written('svg', found(paths))]);

  t.is(one, other);
  t.notRegex(one.replace('http://www.w3.org/2000/svg', ''), /https?:|url\(|@import|href|<script|<image/);
});

test('too many paths: the worst are drawn, and the others counted', async (t) => {
  const many = Array.from({ length: mostPathsDrawn + 7 }, (_, index) =>
    path(['hub', `leaf-${index % 20}`], { level: index < 7 ? 'low' : 'high', rule: `rule-${index}` }),
  );
  const picture = await written('svg', found(many));

  t.regex(picture, new RegExp(`The ${mostPathsDrawn} worst are drawn, 7 are not shown`));
  t.is(
    withClass(picture, 'low').filter(({ attributes: has }) => has.get('class')?.includes('node')).length,
    0,
  );
  t.is(endsOf(picture).length, 21);
});

test('too many resources or steps for one picture: paths are left out too', async (t) => {
  const wide = Array.from({ length: 120 }, (_, index) => path([`a${index}`, `b${index}`]));
  const knot = Array.from({ length: mostPathsDrawn }, (_, index) =>
    path(Array.from({ length: 5 }, (__, place) => `n${(index * 7 + place * (1 + (index % 11))) % 60}`)),
  );
  const [first, second] = [await written('svg', found(wide)), await written('svg', found(knot))];

  t.regex(first, /The 100 worst are drawn, 20 are not shown/);
  t.is(withClass(first, 'node').length, 1 + mostNodesDrawn);
  t.regex(second, /worst are drawn/);
  t.true(endsOf(second).length <= mostStepsDrawn && endsOf(second).length > mostStepsDrawn - 6);
});

test('where there may be more, the picture says so; without paths it says that', async (t) => {
  const { summary, ...rest } = found([], { cut: 2, undecided: [{ rule: 'r', resource: 'x' }] });
  const empty = { ...rest, summary: { ...summary, sources: { complete: 0, partial: 1, failed: 1 } } };
  const text = said(parseXml(await written('svg', empty)));

  t.regex(text, /^0 attack paths: 0 critical/m);
  t.regex(text, /^2 pairs of entry and target have more ways of the same length$/m);
  t.regex(text, /^there may be more from 1 resources: what decides could not be read$/m);
  t.regex(text, /^1 sources partial, 1 failed: what is missing there was not searched$/m);
});

test('a picture of one path stands alone, and has ids of its own', async (t) => {
  const [first, second] = await Promise.all(paths.map(pathSvg));

  t.is(endsOf(first ?? '').length, 3);
  t.true(first?.startsWith('<svg ') && first.includes('<style>'));
  const ids = [first, second].map((one) => /aria-labelledby="([^"]*)"/.exec(one ?? '')?.[1]);
  t.is(new Set(ids).size, 2);
});
