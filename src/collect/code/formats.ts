import type { CodeFormat } from './format.ts';

/** How to know a format's files, and the module that reads them, which is loaded when there are some. */
export const formats: readonly (() => Promise<CodeFormat>)[] = [];
