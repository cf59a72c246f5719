import test from 'ava';
import { listen } from '../../bundle/transfer/listen.ts';
import { configOf, publish } from './published.ts';
import { deliveries, emptyStore, failsFirst, serviceOf, settled } from './service.ts';

interface Block {
  readonly type: string;
  readonly text?: { readonly type: string; readonly text: string };
  readonly elements?: readonly { readonly type: string; readonly elements: readonly Piece[] }[];
}
interface Piece {
  readonly type: string;
  readonly text: string;
  readonly url?: string;
}

/** What an incoming webhook refuses: https://docs.slack.dev/reference/block-kit/blocks. */
function wrong({
  text,
  blocks,
}: {
  readonly text?: unknown;
  readonly blocks: readonly Block[];
}): string | undefined {
  if (typeof text !== 'string') return 'no_text';
  if (blocks.length > 50) return 'too_many_blocks';
  for (const block of blocks) {
    if (block.type === 'header' && (block.text?.type !== 'plain_text' || block.text.text.length > 150))
      return 'invalid_header';
    if (!['header', 'rich_text'].includes(block.type)) return 'invalid_blocks';
    for (const { type, elements } of block.elements ?? []) {
      if (type !== 'rich_text_section' || elements.length === 0) return 'invalid_section';
      if (elements.some((one) => one.text === '' || !['text', 'link'].includes(one.type)))
        return 'invalid_element';
      if (elements.some((one) => one.type === 'link' && !one.url?.startsWith('https://')))
        return 'invalid_url';
    }
  }
  return undefined;
}

test('Slack is told how many and the worst, and text of others stays text', async (t) => {
  const database = await emptyStore(t);
  const server = await listen(t, ({ body }, response) => {
    if (failsFirst(response, server.seen.length)) return;
    const problem = wrong(JSON.parse(body.toString()) as { blocks: Block[] });
    response.writeHead(problem === undefined ? 200 : 400).end(problem ?? 'ok');
  });
  const config = configOf(
    {
      chat: {
        kind: 'slack',
        url: `http://${server.host}/services/T000/B000/abcdefghijklmnopqrstuvwx`,
        worst: 2,
      },
    },
    { listen: { public_url: 'https://keelson.example' } },
  );
  const hostile = '<!channel> *bold* <https://evil.example|click> & \u001b[31m';
  await publish(database, config, { id: 'run-1', state: 'partial' }, [
    { name: 'low', change: 'opened', level: 'low' },
    {
      name: 'worst',
      change: 'opened',
      level: 'critical',
      title: hostile,
      resource: { name: '@here '.repeat(500) },
    },
    { name: 'high', change: 'regressed', level: 'high' },
    { name: 'gone', change: 'fixed', level: 'critical' },
  ]);
  const { service, text } = serviceOf(database, config);
  deliveries(t, service);
  const status = await settled(database, 'chat');

  t.is(status.sent, 1);
  t.is(status.failed, 3);
  const { text: fallback, blocks } = JSON.parse(server.seen.at(-1)?.body.toString() ?? '') as {
    text: string;
    blocks: Block[];
  };
  t.is(fallback, 'Keelson: estate (partial run): 2 new, 1 back again, 1 fixed');
  const pieces = blocks[1]?.elements?.flatMap(({ elements }) => elements) ?? [];
  const shown = pieces.map((piece) => piece.text).join('');
  t.regex(shown, /^2 new, 1 back again, 1 fixed, of these open: 1 critical, 1 high, 1 low\ncritical /);
  t.regex(shown, /and 1 more$/);
  const [link, second] = pieces.filter(({ type }) => type === 'link');
  t.is(
    link?.text,
    '<!channel> *bold* <https://evil.example|click> &',
    'literal, in an element that knows no syntax',
  );
  t.regex(link?.url ?? '', /^https:\/\/keelson\.example\/findings\//);
  t.is(second?.text, 'The bucket is open');
  t.true(Buffer.byteLength(server.seen.at(-1)?.body ?? '') < 4000, 'names are cut');
  t.notRegex(text() + (status.last_error ?? ''), /abcdefghijklmnopqrstuvwx/);
});
