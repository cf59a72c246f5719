import { createHash } from 'node:crypto';
import { markup, joined, type Markup } from './markup.ts';
import { pageFiles } from './page-files.ts';
import { sections } from './sections.ts';
import type { Section, View } from './view.ts';

/**
 * A report as one page that needs nothing beside it and asks for nothing: styles and script are its own, known to the browser by their
 * digests, and whatever a text holds, it is text.
 */
export async function* pageText(view: View): AsyncGenerator<string> {
  const { style, script } = await pageFiles();
  yield head(style).html;
  for (const section of sections) yield* sectionText(section, view);
  yield `</main>
<footer><p>${footer(view).html}</p></footer>
<script>${script}</script>
</body>
</html>
`;

  function head(css: string): Markup {
    const policy = [
      "default-src 'none'",
      `style-src '${digestOf(css)}'`,
      `script-src '${digestOf(script)}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
    return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Keelson report, ${view.report.run.document.collected_at.slice(0, 10)}</title>
<style>${{ html: css }}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header><h1>AI security posture</h1><p>As it was at <time>${view.report.run.document.collected_at}</time>, judged by Keelson</p></header>
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main">
`;
  }
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
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
