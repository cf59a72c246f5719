import type { Language } from './language.ts';
import {
  csharpText,
  goText,
  groovyText,
  javascriptText,
  javaText,
  kotlinText,
  pythonText,
  rustText,
} from './texts.ts';

const slashes = { lineComments: ['//'], blockComment: ['/*', '*/'] } as const;

export const python: Language = { id: 'python', lineComments: ['#'], text: pythonText };

export const javascript: Language = {
  id: 'javascript',
  ...slashes,
  text: javascriptText,
  regularExpressions: true,
};

export const java: Language = { id: 'java', ...slashes, text: javaText };

export const kotlin: Language = { id: 'kotlin', ...slashes, nestedComments: true, text: kotlinText };

export const groovy: Language = { id: 'groovy', ...slashes, text: groovyText };

export const csharp: Language = { id: 'csharp', ...slashes, text: csharpText };

export const go: Language = { id: 'go', ...slashes, text: goText };

export const rust: Language = { id: 'rust', ...slashes, nestedComments: true, text: rustText };

const byExtension: Readonly<Record<string, Language>> = {
  py: python,
  pyw: python,
  pyi: python,
  js: javascript,
  mjs: javascript,
  cjs: javascript,
  jsx: javascript,
  ts: javascript,
  mts: javascript,
  cts: javascript,
  tsx: javascript,
  vue: javascript,
  svelte: javascript,
  java,
  kt: kotlin,
  kts: kotlin,
  groovy,
  scala: java,
  cs: csharp,
  csx: csharp,
  go,
  rs: rust,
};

/** The language of a file by its name; undefined for other files. */
export function languageOf(path: string): Language | undefined {
  const extension = /\.([A-Za-z]{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}
