import type { AttackPath, PathNode } from '../../generated/attack-path.ts';
import { levelStyles } from '../formats/level-styles.ts';
import { fit, painter, plain, wrap } from '../terminal.ts';
import type { Screen } from '../formats/format.ts';
import { entryPointWords } from './found.ts';

type Wide = Pick<Screen, 'width' | 'colour'>;

const indent = '          ';

/** A path as a picture of text: who gets in, over what, to what, and why at each step. */
export function* pathLines(path: AttackPath, screen: Wide): Generator<string> {
  const paint = painter(screen.colour);
  const { level } = path.risk;
  const isNew = path.baseline === 'new' ? ' (new)' : '';
  yield `${paint(levelStyles[level], level.toUpperCase().padEnd(9))} ${paint('bold', fit(plain(path.title) + isNew, screen.width - 10))}`;
  const facts = [
    path.rule,
    ...path.techniques.attack,
    ...path.techniques.atlas,
    `since ${path.first_seen.slice(0, 10)}`,
  ];
  yield paint('dim', `${indent}${fit(facts.join(' · '), screen.width - indent.length)}`);
  yield* wrapped(path.narrative, screen);
  yield `${indent}${paint('cyan', entryPointWords[path.entry_point])}`;
  for (const [index, node] of path.nodes.entries()) {
    yield* stepLines(path, index, screen);
    yield* nodeLines(node, index === path.nodes.length - 1, screen);
  }
  yield* sumLines(path, screen);
}

function* stepLines({ steps }: AttackPath, index: number, screen: Wide): Generator<string> {
  const paint = painter(screen.colour);
  const step = steps[index - 1];
  if (!step) {
    yield `${indent}  │`;
    return;
  }
  const { edges, text } = step;
  yield `${indent}  │ ${fit(plain(text), screen.width - indent.length - 4)}`;
  for (const evidence of new Set(edges.flatMap((edge) => edge.evidence ?? []))) {
    yield paint('dim', `${indent}  │   ${fit(plain(evidence), screen.width - indent.length - 6)}`);
  }
}

function* nodeLines(node: PathNode, isTarget: boolean, screen: Wide): Generator<string> {
  const paint = painter(screen.colour);
  const { name, type = 'beyond what was collected', file, line, account = '' } = node;
  const place = file === undefined ? account : `${file}:${line ?? 1}`;
  const about = plain([type, place].filter((part) => part !== '').join(', '));
  yield `${indent}  ${paint(isTarget ? 'red' : 'bold', isTarget ? '◎' : '●')} ${fit(`${plain(name)}  ${about}`, screen.width - indent.length - 4)}`;
  for (const { title, reasons } of node.insights.filter(({ needed }) => needed)) {
    const because = reasons.map(({ message }) => message).join('; ');
    yield paint(
      'yellow',
      `${indent}    ! ${fit(plain(`${title}: ${because}`), screen.width - indent.length - 6)}`,
    );
  }
}

function* sumLines({ risk, findings }: AttackPath, screen: Wide): Generator<string> {
  const paint = painter(screen.colour);
  yield* wrapped(
    `likelihood ${risk.likelihood.level} (${risk.likelihood.factors.join(', ')}), impact ${risk.impact.level} (${risk.impact.factors.join(', ')})`,
    screen,
  );
  const alone = findings.filter(({ cuts }) => cuts === 'alone');
  const together = findings.filter(({ cuts }) => cuts === 'together');
  if (alone.length === 0 && together.length === 0) {
    yield paint('yellow', `${indent}no recommendation cuts it`);
  }
  for (const { check, resource } of alone) {
    yield paint(
      'green',
      `${indent}cut by ${fit(plain(`${check} on ${shortId(resource)}`), screen.width - indent.length - 7)}`,
    );
  }
  if (alone.length === 0 && together.length > 0) {
    const all = together.map(({ check, resource }) => `${check} on ${shortId(resource)}`);
    yield paint(
      'green',
      `${indent}cut by all of ${fit(plain(all.join(', ')), screen.width - indent.length - 14)}`,
    );
  }
}

function* wrapped(text: string, screen: Wide): Generator<string> {
  for (const line of wrap(plain(text), screen.width - indent.length)) yield `${indent}${line}`;
}

/** The end of an id is what tells resources apart. */
export function shortId(id: string): string {
  return id.split(/[/]/).slice(-1)[0] ?? id;
}
