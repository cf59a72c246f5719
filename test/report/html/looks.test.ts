import { inflateSync } from 'node:zlib';
import test from 'ava';
import { opened, type Opened } from './opened.ts';
import { pageOf, wholeReport } from './whole-report.ts';

interface Picture {
  readonly colours: number;
  /** Of the page itself, from 0 to 255. */
  readonly paper: number;
}

async function picture({ tab }: Opened): Promise<Picture> {
  const { data } = await tab.send<{ data: string }>('Page.captureScreenshot', {
    captureBeyondViewport: true,
  });
  const png = Buffer.from(data, 'base64');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = inflateSync(Buffer.concat(parts));
  // Whatever the first row is filtered by, its first pixel is as it is.
  return { colours: new Set(bytes).size, paper: bytes[1] ?? -1 };
}

for (const [opening, isDark] of [
  [{ theme: 'light' }, false],
  [{ theme: 'dark' }, true],
  [{ theme: 'dark', media: 'print' }, false],
] as const) {
  test.serial(`there is something to see: ${JSON.stringify(opening)}`, async (t) => {
    const page = await opened(t, await pageOf(wholeReport()), opening);
    const { colours, paper } = await picture(page);

    t.true(colours > 100, `${colours}`);
    t.is(paper < 60, isDark, `${paper}`);
    t.deepEqual(page.complaints(), []);
  });
}

test.serial('on paper what is closed is there, and what only a screen needs is not', async (t) => {
  const page = await opened(t, await pageOf(wholeReport()), { media: 'print' });

  t.true(await page.evaluate('document.querySelector(".finding > summary").checkVisibility()'));
  t.false(await page.evaluate('document.getElementById("filter").checkVisibility()'));
  t.false(await page.evaluate('document.querySelector("nav").checkVisibility()'));
  const { data } = await page.tab.send<{ data: string }>('Page.printToPDF');
  t.true(Buffer.from(data, 'base64').length > 20_000);
});
