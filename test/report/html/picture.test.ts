import test from 'ava';
import { KeelsonError } from '../../../src/errors.ts';
import { pictureMarkup } from '../../../src/report/html/picture-markup.ts';
import { attackPath } from './example-path.ts';

test('a picture is an image that says what is on it', async (t) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text>it's 100 % "a" &amp; #b</text></svg>`;
  const { html } = await pictureMarkup(attackPath(), () => Promise.resolve(svg));
  const [, alt, address = ''] = /^<img class="picture" alt="([^"]*)" src='([^']*)'>$/.exec(html) ?? [];

  t.is(alt, 'Picture of the path: gateway, then chat');
  t.is(decodeURIComponent(address), `data:image/svg+xml,${svg}`);
  t.false(/[<#&\n]/.test(address));
});

test('a picture that cannot be drawn, or is too large, costs its place and not the report', async (t) => {
  const failing = () => Promise.reject(new KeelsonError('OUTPUT_FAILED', 'no room'));
  const broken = () => Promise.reject(new TypeError('a fault of ours'));

  t.regex((await pictureMarkup(attackPath(), failing)).html, /could not be drawn/);
  t.regex((await pictureMarkup(attackPath(), () => Promise.resolve('x'.repeat(100_001)))).html, /too large/);
  await t.throwsAsync(pictureMarkup(attackPath(), broken), { instanceOf: TypeError });
});
