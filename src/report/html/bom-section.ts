import { bomKinds, kindTitles } from '../../bom/kinds.ts';
import type { Bom, BomItem } from '../../generated/bom.ts';
import { cellsOf, heads } from '../bom/cells.ts';
import { gapLines } from '../bom/words.ts';
import { code, name } from '../markup/inline.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { shown } from '../markup/shown.ts';
import type { Section } from './view.ts';
import { counted } from './words.ts';

/** So many of a kind are listed; the bill itself has all. */
const mostOfKind = 40;
/** UTF-16 code units of what an item is made of. */
const longest = 300;

/** What the AI is made of, where the document that was judged is at hand. */
export const bomSection: Section = {
  id: 'bom',
  title: 'AI bill of materials',

  *body({ bom }) {
    if (!bom) {
      yield markup`<p>There is <strong>no bill</strong> here: a report holds results, and not what was judged. ${code('keelson report REPORT --inventory DOCUMENT --format html')} puts it here, ${code('keelson bom')} writes it.</p>`;
      return;
    }
    const { items } = bom;
    const missing = gapLines(bom);
    const starred = items.filter(({ incomplete }) => incomplete.length > 0).length;
    yield markup`<p>${counted(items.length, 'item')}${starred > 0 && `, of which ${starred} are not known in full (*)`}. ${code('keelson bom')} writes all that is known of them, for other tools as CycloneDX or SPDX.</p>`;
    if (missing.length > 0) {
      yield markup`<div class="alarm"><p><strong>There may be more than this.</strong></p><ul>${missing.map((line) => markup`<li>${line}</li>`)}</ul></div>`;
    }
    for (const kind of bomKinds) {
      const own = items.filter((item) => item.kind === kind);
      if (own.length > 0) yield kindMarkup(kindTitles[kind], own);
    }
  },
};

function kindMarkup(title: string, items: Bom['items']): Markup {
  const rows = items.slice(0, mostOfKind).map(rowOf);
  const left = items.length - rows.length;
  return markup`<details class="framework"><summary><h3>${title}</h3> <small>${items.length}</small></summary>
<table><caption>${title}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}`)}</thead>
<tbody>${rows}</tbody></table>${left > 0 && markup`<p>… and ${left} more, which ${code('keelson bom')} lists.</p>`}</details>`;
}

function rowOf(item: BomItem): Markup {
  const [own, ...others] = cellsOf(item);
  return markup`
<tr><th scope="row">${name(own)}${others.map((cell) => markup`<td>${shown(cell, longest)}`)}`;
}
