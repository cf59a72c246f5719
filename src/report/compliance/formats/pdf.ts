import type { PdfContent, PdfNode } from 'pdfmake';
import type { Block, Cell, Heading, Table } from '../page/block.ts';
import { stateColours } from '../page/colours.ts';
import { pageOf } from '../page/page.ts';
import type { ComplianceFormat } from './format.ts';
import { plain } from '../../terminal.ts';
import { fontFiles, mainFont } from './pdf-font.ts';
import { shownIn, type PdfText } from './pdf-text.ts';
import { stateSigns } from './state-styles.ts';

/** The page as PDF 1.7. Its times and ids are those of what was judged, so that the same gives the same bytes. */
export const pdf: ComplianceFormat = {
  id: 'pdf',
  description: 'the page as PDF',
  suffix: '.pdf',
  async write(compliance) {
    const { default: pdfmake } = await import('pdfmake');
    const { title, blocks } = pageOf(compliance);
    const fonts = fontFiles();
    const shown = shownIn(fonts);
    const files = new Set(Object.values(fonts).flatMap((styles) => Object.values(styles)));
    pdfmake.setFonts(fonts);
    // Nothing is fetched, and no other file is read, whatever a name says.
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => files.has(path));
    const judgedAt = new Date(compliance.judged_at);
    const definition: PdfNode = {
      version: '1.7',
      language: 'en',
      displayTitle: true,
      info: {
        title: plain(title),
        producer: 'keelson',
        creator: 'keelson',
        creationDate: judgedAt,
        modDate: judgedAt,
      },
      pageSize: 'A4',
      pageMargins: [40, 44, 40, 44],
      defaultStyle: { font: mainFont, fontSize: 8.5, lineHeight: 1.15 },
      content: blocks.map((block) => contentOf(block, shown)),
      footer: (page: number, pages: number) => ({
        text: `${page} / ${pages}`,
        alignment: 'center',
        fontSize: 7,
        margin: [0, 14, 0, 0],
      }),
    };
    return pdfmake.createPdf(definition).getBuffer();
  },
};

type Shown = (text: string) => PdfText;

const headingSizes = { 1: 18, 2: 14, 3: 11, 4: 10 } as const;

const toneColours = { quiet: '#595959', warning: '#8a5a00' } as const;

function contentOf(block: Block, shown: Shown): PdfContent {
  if (block.kind === 'table') return tableOf(block, shown);
  if (block.kind === 'list') return { ul: block.items.map((item) => shown(item)), margin: [0, 2, 0, 4] };
  if (block.kind === 'heading') return headingOf(block, shown);
  const { text, tone } = block;
  return { text: shown(text), margin: [0, 2, 0, 4], ...(tone !== undefined && { color: toneColours[tone] }) };
}

/** Headings are in the outline, but for the least. */
function headingOf({ level, text, id, isNewPage = false }: Heading, shown: Shown): PdfContent {
  return {
    text: shown(text),
    bold: true,
    fontSize: headingSizes[level],
    margin: [0, 12, 0, 4],
    ...(id !== undefined && { id }),
    ...(level < 4 && { outline: true, outlineText: plain(text), outlineExpanded: false }),
    ...(isNewPage && { pageBreak: 'before' }),
  };
}

/** Columns have set widths, and long words are broken: else one name would push the rest off the page. */
function tableOf({ caption, header, rows, widths }: Table, shown: Shown): PdfContent {
  const sum = widths.reduce((total, width) => total + width, 0);
  return {
    margin: [0, 4, 0, 8],
    stack: [
      { text: shown(caption), bold: true, margin: [0, 0, 0, 2] },
      {
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          widths: widths.map((width) => (width / sum) * (515 - 9 * widths.length)),
          body: [
            header.map((name) => ({ text: shown(name), bold: true, fillColor: '#f0f0f0' })),
            ...rows.map((cells) => cells.map((one) => cellOf(one, shown))),
          ],
        },
        layout: {
          hLineWidth: () => 0.4,
          vLineWidth: () => 0.4,
          hLineColor: () => '#767676',
          vLineColor: () => '#767676',
        },
      },
    ],
  };
}

function cellOf({ text, state, href }: Cell, shown: Shown): PdfContent {
  if (state !== undefined) {
    return { text: shown(`${stateSigns[state]} ${text}`), color: stateColours[state], bold: true };
  }
  if (href?.startsWith('#')) return { text: shown(text), linkToDestination: href.slice(1), color: '#0b57d0' };
  if (href !== undefined && /^https?:\/\//.test(href))
    return { text: shown(text), link: href, color: '#0b57d0' };
  return { text: shown(text), fontSize: 7.5 };
}
