import type { Result } from '../../generated/report.ts';
import { compare } from '../../inventory/document.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { name, placeText } from '../markup/inline.ts';
import type { Section, View } from './view.ts';
import { anchorOf, counted } from './words.ts';

/** Findings that somebody answers for, those that end first before others. */
export const waiversSection: Section = {
  id: 'waivers',
  title: 'Waivers',

  *body(view) {
    const waived = view.report.results.filter(({ status }) => status === 'waived');
    if (waived.length === 0) {
      yield markup`<p>No result is waived.</p>`;
      return;
    }
    const endless = waived.filter(({ waiver }) => waiver?.expires === undefined).length;
    yield markup`<p>${counted(waived.length, 'result')} failed and ${waived.length === 1 ? 'is' : 'are'} waived${endless > 0 && `; ${endless} without an end`}. An attacker can use what is waived all the same: attack paths count it.</p>`;
    yield markup`<table><caption>Waived results</caption>
<thead><tr><th scope="col">What</th><th scope="col">Owner</th><th scope="col">Ends</th><th scope="col">Reason</th></tr></thead>
<tbody>${waived.toSorted(firstToEnd).map((result) => rowOf(result, view))}</tbody></table>`;
  },
};

function firstToEnd(left: Result, right: Result): number {
  return compare(left.waiver?.expires ?? '9', right.waiver?.expires ?? '9');
}

function rowOf({ title, resource, fingerprint, waiver }: Result, { source }: View): Markup {
  const { owner, expires, reason = '', file, line = 1 } = waiver ?? {};
  return markup`
<tr><th scope="row"><a href="#${anchorOf(fingerprint)}">${title}</a><br>${name(resource.name)}</th><td>${owner ?? markup`<strong>nobody</strong>`}</td><td>${expires === undefined ? markup`<strong>never</strong>` : markup`<time>${expires}</time>`}</td><td>${reason}${file !== undefined && markup`<br>in ${placeText(file, line, source)}`}</td></tr>`;
}
