import { sentence } from '../../markup/inline.ts';
import { joined, markup, type Markup } from '../../markup/markup.ts';
import { pageStart } from '../../markup/whole-page.ts';
import type { Block, Cell, Heading, Table } from '../page/block.ts';
import { pageOf } from '../page/page.ts';
import type { ComplianceFormat } from './format.ts';
import { stateSigns } from './state-styles.ts';
import { styleSheet } from './style-sheet.ts';

/** A page that needs nothing else and runs nothing. */
export const html: ComplianceFormat = {
  id: 'html',
  description: 'a page of its own, without scripts',
  suffix: '.html',
  write(compliance) {
    const { title, blocks } = pageOf(compliance);
    return markup`${pageStart({ title, style: styleSheet, colourSchemes: 'light' })}<main>
${joined(blocks.map(blockMarkup), '\n')}
</main>
</body>
</html>
`.html;
  },
};

function blockMarkup(block: Block): Markup {
  if (block.kind === 'table') return tableMarkup(block);
  if (block.kind === 'heading') return headingMarkup(block);
  if (block.kind === 'list') return markup`<ul>${block.items.map((item) => markup`<li>${item}</li>`)}</ul>`;
  const { text, tone } = block;
  return markup`<p${tone !== undefined && markup` class="${tone}"`}>${text}</p>`;
}

const levels = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const;

function headingMarkup({ level, id, text }: Heading): Markup {
  const name = { html: levels[level] };
  return markup`<${name}${id !== undefined && markup` id="${id}"`}>${text}</${name}>`;
}

function tableMarkup({ caption, header, rows }: Table): Markup {
  const body = rows.map(
    ([first, ...others]) =>
      markup`<tr><th scope="row">${first && cellMarkup(first)}</th>${others.map((one) => markup`<td>${cellMarkup(one)}</td>`)}</tr>`,
  );
  return markup`<table>
<caption>${caption}</caption>
<thead><tr>${header.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${joined(body, '\n')}
</tbody>
</table>`;
}

/** A state is said by a word, a sign and a colour; only addresses of the web and of this page are led to. */
function cellMarkup({ text, state, href }: Cell): Markup {
  if (state !== undefined) {
    return markup`<span class="${state}"><span aria-hidden="true">${stateSigns[state]} </span>${sentence(text)}</span>`;
  }
  if (href === undefined || !/^(#|https?:\/\/)/.test(href)) return sentence(text);
  return markup`<a href="${href}" rel="noreferrer noopener">${sentence(text)}</a>`;
}
