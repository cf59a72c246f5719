import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { openPage } from '../../chromium.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** A page in Chromium that can be asked. */
export interface InspectedPage {
  /** What an expression gives in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** A command of the developer tools. */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** What the console has been told, and exceptions. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const patience = 30_000;

/**
 * Opens an address and waits until it is loaded. What the console was told before it was asked is told again then. Nothing
 * is opened in a page that is being asked: answers get lost when another process takes it over.
 */
export async function inspectPage(url: string): Promise<InspectedPage> {
  const page = await openPage(url);
  const tools = await Promise.race([page.devtools, page.ended]);
  const socket = new WebSocket(await debuggerOf(url, new URL(tools).host));
  await once(socket, 'open');

  const waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  const complaints: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { id, method = '', params, result = {}, error } = JSON.parse(String(data)) as Message;
    const own = waiting.get(id ?? -1);
    if (error) own?.reject(new Error(error.message));
    else own?.resolve(result);
    if (/^(Log\.entryAdded|Runtime\.consoleAPICalled|Runtime\.exceptionThrown)$/.test(method)) {
      complaints.push(JSON.stringify(params));
    }
  });
  let last = 0;
  const send = (method: string, params: object = {}) => {
    const own = Promise.withResolvers<Record<string, unknown>>();
    waiting.set(++last, own);
    socket.send(JSON.stringify({ id: last, method, params }));
    const late = setTimeout(patience, undefined, { ref: false }).then(() => {
      throw new Error(`Chromium does not answer ${method}`);
    });
    return Promise.race([own.promise, page.ended, late]);
  };
  for (const domain of ['Log', 'Runtime', 'Page']) await send(`${domain}.enable`);
  // The page has the address before it has the document.
  const isLoaded = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  while (!(await evaluate<boolean>(isLoaded))) await setTimeout(20);

  return {
    complaints,
    send,
    evaluate,
    async close() {
      socket.close();
      await page.close();
    },
  };

  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  }
}

/** Where the page that shows an address is asked, once it does. */
async function debuggerOf(url: string, host: string): Promise<string> {
  for (const until = Date.now() + patience; Date.now() < until;) {
    const targets = (await (await fetch(`http://${host}/json/list`)).json()) as {
      url: string;
      webSocketDebuggerUrl: string;
    }[];
    const found = targets.find((target) => target.url === url);
    if (found) return found.webSocketDebuggerUrl;
    await setTimeout(20);
  }
  throw new Error(`Chromium does not show ${url}`);
}
