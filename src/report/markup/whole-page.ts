import { createHash } from 'node:crypto';
import { markup, type Markup } from './markup.ts';

/** What a page that needs nothing beside it and asks for nothing is made of; styles and script are trusted, as they are its own. */
export interface PageHead {
  readonly title: string;
  readonly style: string;
  readonly script?: string;
  readonly colourSchemes?: 'light' | 'light dark';
  /** What else its policy allows. */
  readonly policy?: readonly string[];
}

/**
 * The start of a page up to what is in its body. The browser is told the digests of the page's own style and script: nothing else
 * counts or runs, whatever the names on it are.
 */
export function pageStart({
  title,
  style,
  script,
  colourSchemes = 'light dark',
  policy = [],
}: PageHead): Markup {
  const rules = [
    "default-src 'none'",
    `style-src '${digestOf(style)}'`,
    ...(script === undefined ? [] : [`script-src '${digestOf(script)}'`]),
    ...policy,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${{ html: rules }}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<meta name="color-scheme" content="${colourSchemes}"/>
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
`;
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
