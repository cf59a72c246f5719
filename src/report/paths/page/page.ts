import { createHash } from 'node:crypto';
import { element, together, type Child, type Markup } from '../markup.ts';
import { pictureStyle } from '../picture/picture-style.ts';
import { pageStyle } from './page-style.ts';

/** A page that loads nothing and runs nothing: of styles its own alone counts, whatever the names on it are. */
export function page(title: string, body: readonly Child[]): string {
  const style = `${pageStyle}${pictureStyle}`;
  const digest = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  const head: readonly Markup[] = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, title),
    element('style', {}, { markup: style }),
  ];
  const { markup } = element(
    'html',
    { lang: 'en' },
    element('head', {}, together(head, '\n')),
    element('body', {}, element('main', {}, together(body, '\n'))),
  );
  return `<!doctype html>\n${markup}\n`;
}
