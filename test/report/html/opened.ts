import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExecutionContext } from 'ava';
import { openTab, type Tab } from '../../devtools.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

export interface Opening {
  readonly theme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
  readonly script?: boolean;
}

/** A report, opened from a disk where there is no network. */
export interface Opened {
  readonly tab: Tab;
  /** Value of an expression in the page. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Presses a key as on a keyboard. */
  press(key: string): Promise<void>;
  /** Resolves when the expression is true. */
  until(expression: string): Promise<void>;
  /** What the browser complains about: errors, what the policy of the page refuses, requests that leave it. */
  complaints(): readonly string[];
}

export async function opened(t: ExecutionContext, html: string, opening: Opening = {}): Promise<Opened> {
  const { theme = 'light', media = 'screen', script = true } = opening;
  const file = join(await emptyFolder(t), 'report.html');
  await writeFile(file, html);
  const tab = await openTab();
  t.teardown(() => tab.close());
  for (const domain of ['Page', 'Runtime', 'Log', 'Network', 'Audits']) await tab.send(`${domain}.enable`);
  await tab.send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  await tab.send('Emulation.setDeviceMetricsOverride', {
    width: 1200,
    height: 1000,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await tab.send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
  await tab.send('Emulation.setScriptExecutionDisabled', { value: !script });
  await tab.send('Page.navigate', { url: pathToFileURL(file).href });
  const driven = driving(tab);
  await driven.until("location.protocol === 'file:' && document.readyState === 'complete'");
  return { tab, ...driven, complaints: () => complaintsOf(tab) };
}

function driving(tab: Tab): Pick<Opened, 'evaluate' | 'press' | 'until'> {
  async function evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails: failure } = await tab.send<{
      result: { value: Value };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true, userGesture: true });
    if (failure) throw new Error(failure.exception?.description ?? expression);
    return result.value;
  }
  return {
    evaluate,
    async press(key) {
      const text = { Enter: '\r', ' ': ' ' }[key];
      const code = { Tab: 9, Enter: 13, ' ': 32, ArrowDown: 40 }[key];
      const event = { key, code: key, windowsVirtualKeyCode: code };
      await tab.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(text && { text }) });
      await tab.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async until(expression) {
      for (let waited = 0; !(await evaluate<boolean>(expression)); waited += 50) {
        if (waited > 20_000) throw new Error(`it does not come true: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

/** Events that tell of something wrong. */
const bad = /^(Runtime\.exceptionThrown|Log\.entryAdded|Audits\.issueAdded|Runtime\.consoleAPICalled)$/;

function complaintsOf({ events }: Tab): string[] {
  return events.flatMap(({ method, params }) => {
    if (bad.test(method)) return [JSON.stringify(params)];
    if (method !== 'Network.requestWillBeSent') return [];
    const { url } = params['request'] as { url: string };
    return /^(file|data):/.test(url) ? [] : [url];
  });
}
