import { openPage } from './chromium.ts';

type Parameters = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Parameters;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A page of a Chromium of its own, driven by the DevTools protocol. */
export interface Tab {
  /** @throws Error with what the browser says. */
  send<Result = unknown>(method: string, params?: Parameters): Promise<Result>;
  /** Events that have come so far. */
  readonly events: readonly { readonly method: string; readonly params: Parameters }[];
  close(): Promise<void>;
}

/** Opens an empty page. */
export async function openTab(): Promise<Tab> {
  const page = await openPage('about:blank');
  try {
    return await connected(await page.devtools, () => page.close());
  } catch (error) {
    await page.close();
    throw error;
  }
}

async function connected(address: string, end: () => Promise<void>): Promise<Tab> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`cannot drive the browser at ${address}`)));
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const events: { method: string; params: Parameters }[] = [];
  let count = 0;
  let sessionId = '';

  socket.addEventListener('message', ({ data }) => {
    const { id, method, params = {}, result, error } = JSON.parse(String(data)) as Message;
    if (id !== undefined) {
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    } else if (method !== undefined) events.push({ method, params });
  });

  async function send<Result>(method: string, params: Parameters = {}): Promise<Result> {
    const id = (count += 1);
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    socket.send(JSON.stringify({ id, method, params, ...(sessionId !== '' && { sessionId }) }));
    return answer.promise as Promise<Result>;
  }

  const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const attached = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  sessionId = attached.sessionId;
  return {
    send,
    events,
    async close() {
      socket.close();
      await end();
    },
  };
}
