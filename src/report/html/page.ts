import { markup, joined, type Markup } from '../markup/markup.ts';
import { pageStart } from '../markup/whole-page.ts';
import { pageFiles } from './page-files.ts';
import { sections } from './sections.ts';
import type { Section, View } from './view.ts';

/**
 * A report as one page that needs nothing beside it and asks for nothing: styles and script are its own, known to the browser by their
 * digests, and whatever a text holds, it is text.
 */
export async function* pageText(view: View): AsyncGenerator<string> {
  const { style, script } = await pageFiles();
  const collected = view.report.run.document.collected_at;
  yield pageStart({
    title: `Keelson report, ${collected.slice(0, 10)}`,
    style,
    script,
    policy: ['img-src data:'],
  }).html;
  yield markup`<a class="skip" href="#main">To the content</a>
<header><h1>AI security posture</h1><p>As it was at <time>${collected}</time>, judged by Keelson</p></header>
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main">
`.html;
  for (const section of sections) yield* sectionText(section, view);
  yield `</main>
<footer><p>${footer(view).html}</p></footer>
<script>${script}</script>
</body>
</html>
`;
}

async function* sectionText({ id, title, body }: Section, view: View): AsyncGenerator<string> {
  yield markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
`.html;
  for await (const part of body(view)) yield `${part.html}\n`;
  yield '</section>\n';
}

function footer({ report: { run } }: View): Markup {
  const { resources } = run.document;
  const parts = [`${resources} resources`, `${run.bundle.checks} checks`, `bundle ${run.bundle.revision}`];
  return joined([markup`Keelson ${run.tool.version}: `, parts.join(', ')]);
}
