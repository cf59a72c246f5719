import test, { type ExecutionContext } from 'ava';
import { opened, type Opened, type Opening } from './opened.ts';
import { pageOf, wholeReport } from './whole-report.ts';

const shownNames = `[...document.querySelectorAll('.finding')].filter((one) => one.checkVisibility() || !one.closest('[hidden]')).map((one) => one.querySelector('bdi').textContent)`;

async function open(t: ExecutionContext, opening?: Opening): Promise<Opened> {
  return opened(t, await pageOf(wholeReport()), opening);
}

test.serial(
  'opened from a disk without a network, a page complains about nothing and draws its pictures',
  async (t) => {
    const page = await open(t);

    t.true(await page.evaluate('document.images[0].complete && document.images[0].naturalWidth > 300'));
    t.false(await page.evaluate('document.getElementById("filter").hidden'));
    t.deepEqual(page.complaints(), []);
  },
);

test.serial(
  'what is passed or does not apply is left out at first, and how much is shown is said',
  async (t) => {
    const page = await open(t);

    t.deepEqual(await page.evaluate(shownNames), ['chat', 'draft', 'papers', 'drafts', 'website', 'old']);
    t.is(
      await page.evaluate('document.getElementById("shown").textContent'),
      '6 of 8 results shown, of 2 checks',
    );
    t.is(await page.evaluate('document.getElementById("shown").ariaLive'), 'polite');
  },
);

test.serial('findings are filtered, opened and followed by keyboard alone', async (t) => {
  const page = await open(t);
  const focused = 'document.activeElement';
  const reach = async (expression: string) => {
    for (let pressed = 0; !(await page.evaluate<boolean>(expression)); pressed += 1) {
      if (pressed > 100) throw new Error(`Tab does not reach ${expression}`);
      await page.press('Tab');
    }
  };

  await page.press('Tab');
  t.is(await page.evaluate(`${focused}.className`), 'skip');
  t.true(await page.evaluate(`${focused}.getBoundingClientRect().top >= 0`));
  await reach(`${focused}.name === 'text'`);
  t.not(await page.evaluate(`getComputedStyle(${focused}).outlineStyle`), 'none');
  await page.tab.send('Input.insertText', { text: 'CKV_AZURE_236 eastus' });
  await page.until('document.getElementById("shown").textContent.startsWith("1 of 8")');
  t.deepEqual(await page.evaluate(shownNames), ['chat']);

  await reach(`${focused}.name === 'status' && ${focused}.value === 'fail'`);
  await page.press(' ');
  await page.until('document.getElementById("shown").textContent.startsWith("0 of 8")');
  await page.press(' ');
  await reach(`${focused}.matches('.group > summary')`);
  await page.press('Enter');
  await page.until(`${focused}.parentElement.querySelector('.mend button') !== null`);
  await reach(`${focused}.textContent === 'Copy'`);
  t.is(await page.evaluate(`${focused}.getAttribute('aria-label')`), 'Copy Terraform');
  await page.press('Enter');
  await page.until(`/^(Copied|Selected)$/.test(${focused}.textContent)`);
  await reach(`${focused}.matches('.finding > summary')`);
  await page.press(' ');
  t.true(await page.evaluate(`${focused}.parentElement.querySelector('table').checkVisibility()`));
  t.deepEqual(page.complaints(), []);
});

for (const [field, value, names] of [
  ['check', 'gcp-bucket-public', ['papers', 'drafts', 'website', 'old']],
  ['cloud', 'azure', ['chat', 'draft']],
  ['account', 'app', ['draft']],
  ['type', 'storage/Bucket', ['papers', 'drafts', 'website', 'old']],
  ['framework', 'mcsb-v2', ['chat', 'draft']],
  ['sort', 'check', ['chat', 'draft', 'papers', 'drafts', 'website', 'old']],
  ['sort', 'resource', ['chat', 'draft', 'drafts', 'old', 'papers', 'website']],
  ['sort', 'account', ['draft', 'chat', 'papers', 'drafts', 'website', 'old']],
] as const) {
  test.serial(`findings are chosen by ${field} ${value}`, async (t) => {
    const page = await open(t);
    await page.evaluate(`{
      const field = document.querySelector('[name=${field}]');
      field.value = [...field.options].find(({ text }) => text === '${value}').value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }`);

    const select = `JSON.stringify(${shownNames}) === '${JSON.stringify(names)}'`;
    await page.until(select);
    await page.evaluate('document.querySelector("[type=reset]").click()');
    await page.until('document.getElementById("shown").textContent.startsWith("6 of 8")');
    t.deepEqual(await page.evaluate(shownNames), ['chat', 'draft', 'papers', 'drafts', 'website', 'old']);
  });
}

test.serial('findings are chosen by risk, and by whether the baseline has them', async (t) => {
  const page = await open(t);

  await page.evaluate('document.querySelector("[name=risk][value=critical]").click()');
  await page.until('document.getElementById("shown").textContent.startsWith("5 of 8")');
  await page.evaluate('document.querySelector("[name=risk][value=critical]").click()');
  await page.evaluate('document.querySelector("[name=new]").click()');
  await page.until('document.getElementById("shown").textContent.startsWith("1 of 8")');
  t.deepEqual(await page.evaluate(shownNames), ['chat']);
});

test.serial('a link leads to a result though it was left out', async (t) => {
  const page = await open(t);
  await page.evaluate(
    'location.hash = "#" + [...document.querySelectorAll(".finding")].find((one) => one.textContent.includes("safe")).id',
  );

  await page.until('document.activeElement.textContent.includes("safe")');
  t.true(await page.evaluate('document.activeElement.parentElement.open'));
  t.true(await page.evaluate('document.activeElement.getBoundingClientRect().top < innerHeight'));
});

test.serial('without scripts every result can be read', async (t) => {
  const page = await open(t, { script: false });

  t.true(await page.evaluate('document.getElementById("filter").hidden'));
  t.is(await page.evaluate('document.querySelectorAll(".finding").length'), 8);
  t.is(await page.evaluate('document.querySelectorAll("[hidden] .finding, .finding[hidden]").length'), 0);
  t.true(await page.evaluate('document.querySelector("noscript p").checkVisibility()'));
  await page.evaluate('document.querySelector(".group > summary").click()');
  await page.evaluate('document.querySelector(".finding > summary").click()');
  t.true(await page.evaluate('document.querySelector(".finding table").checkVisibility()'));
  t.deepEqual(page.complaints(), []);
});
