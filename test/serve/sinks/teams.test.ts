import test from 'ava';
import { listen } from '../../bundle/transfer/listen.ts';
import { configOf, publish } from './published.ts';
import { deliveries, emptyStore, failsFirst, serviceOf, settled } from './service.ts';

interface Card {
  readonly type: string;
  readonly version: string;
  readonly body: readonly { readonly type: string; readonly inlines: readonly Inline[] }[];
  readonly actions?: readonly { readonly type: string; readonly url: string }[];
}
interface Inline {
  readonly type: string;
  readonly text: string;
  readonly selectAction?: { readonly type: string; readonly url: string };
}
interface Message {
  readonly type: string;
  readonly attachments: readonly { readonly contentType: string; readonly content: Card }[];
}

/** What the trigger of a workflow and the card's schema refuse. */
function wrong(body: Buffer): string | undefined {
  if (body.length > 28 * 1024) return 'too large';
  const { type, attachments } = JSON.parse(body.toString()) as Message;
  const [attachment] = attachments;
  if (type !== 'message' || attachments.length !== 1) return 'no message';
  if (attachment?.contentType !== 'application/vnd.microsoft.card.adaptive') return 'no card';
  const { type: card, version, body: blocks } = attachment.content;
  if (card !== 'AdaptiveCard' || version !== '1.4') return 'no card';
  if (blocks.some((block) => block.type !== 'RichTextBlock')) return 'not text';
  const inlines = blocks.flatMap((block) => block.inlines);
  return inlines.every(({ type: inline, text }) => inline === 'TextRun' && text !== '')
    ? undefined
    : 'no text';
}

test('Teams gets a card of plain text with links', async (t) => {
  const database = await emptyStore(t);
  const server = await listen(t, ({ body }, response) => {
    if (failsFirst(response, server.seen.length)) return;
    const problem = wrong(body);
    response.writeHead(problem === undefined ? 202 : 400).end(problem);
  });
  const config = configOf(
    {
      chat: {
        kind: 'teams',
        url: `http://${server.host}/workflows/0123456789abcdef?sig=AAAABBBBCCCCDDDD1111`,
        worst: 20,
      },
    },
    { listen: { public_url: 'https://keelson.example' } },
  );
  const hostile = '<at>everyone</at> [click](https://evil.example) **bold**';
  await publish(
    database,
    config,
    { id: 'run-1' },
    Array.from(
      { length: 40 },
      (_, index) =>
        ({ name: `${index}`, change: 'opened', title: `${hostile} ${'語'.repeat(300)}` }) as const,
    ),
  );
  const { service, text } = serviceOf(database, config);
  deliveries(t, service);
  const status = await settled(database, 'chat');

  t.is(status.sent, 1);
  t.is(status.failed, 3);
  const { attachments } = JSON.parse(server.seen.at(-1)?.body.toString() ?? '') as Message;
  const card = attachments[0]?.content;
  t.is(card?.actions?.[0]?.url, 'https://keelson.example');
  t.regex(card?.body[1]?.inlines.map((one) => one.text).join('') ?? '', /^40 new, of these open: 40 high$/);
  const named = card?.body.slice(2, -1) ?? [];
  t.true(named.length > 3);
  t.is(card?.body.at(-1)?.inlines[0]?.text, `and ${40 - named.length} more`);
  t.true(named[0]?.inlines[1]?.text.startsWith(hostile));
  t.regex(named[0]?.inlines[1]?.selectAction?.url ?? '', /^https:\/\/keelson\.example\/findings\//);
  t.notRegex(text() + (status.last_error ?? ''), /0123456789abcdef|AAAABBBB/);
});
