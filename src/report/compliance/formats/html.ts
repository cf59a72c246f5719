import { createHash } from 'node:crypto';
import type { Block, Cell, Table } from '../page/block.ts';
import { pageOf } from '../page/page.ts';
import { plain } from '../../terminal.ts';
import type { ComplianceFormat } from './format.ts';
import { stateSigns } from './state-styles.ts';
import { styleSheet } from './style-sheet.ts';

/** A page that needs nothing else and runs nothing: HTML with a content security policy that allows its one style alone. */
export const html: ComplianceFormat = {
  id: 'html',
  description: 'a page of its own, without scripts',
  suffix: '.html',
  write(compliance) {
    const { title, blocks } = pageOf(compliance);
    const hash = createHash('sha256').update(styleSheet).digest('base64');
    return [
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      `<title>${text(title)}</title>`,
      `<style>${styleSheet}</style>`,
      '</head>',
      '<body>',
      '<main>',
      ...blocks.map(blockHtml),
      '</main>',
      '</body>',
      '</html>',
      '',
    ].join('\n');
  },
};

function blockHtml(block: Block): string {
  if (block.kind === 'table') return tableHtml(block);
  if (block.kind === 'list') {
    return `<ul>\n${block.items.map((item) => `<li>${text(item)}</li>`).join('\n')}\n</ul>`;
  }
  if (block.kind === 'prose') {
    return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${text(block.text)}</p>`;
  }
  const id = block.id === undefined ? '' : ` id="${text(block.id)}"`;
  return `<h${block.level}${id}>${text(block.text)}</h${block.level}>`;
}

function tableHtml({ caption, header, rows }: Table): string {
  const head = header.map((name) => `<th scope="col">${text(name)}</th>`).join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells
        .map((one, index) =>
          index === 0 ? `<th scope="row">${cellHtml(one)}</th>` : `<td>${cellHtml(one)}</td>`,
        )
        .join('')}</tr>`,
  );
  return `<table>\n<caption>${text(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function cellHtml({ text: said, state, href }: Cell): string {
  const shown = `<bdi>${text(said)}</bdi>`;
  if (state !== undefined) {
    return `<span class="${state}"><span aria-hidden="true">${stateSigns[state]} </span>${shown}</span>`;
  }
  if (href === undefined || !/^(#|https?:\/\/)/.test(href)) return shown;
  return `<a href="${text(href)}" rel="noreferrer noopener">${shown}</a>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Names come from other people's clouds: nothing in them is markup or steers how the page is read. */
function text(raw: string): string {
  return plain(raw)
    .toWellFormed()
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
