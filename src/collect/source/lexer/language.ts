/** How a language writes texts and comments: what is needed to tell code, texts and comments apart. */
export interface Language {
  readonly id: LanguageId;
  readonly lineComments: readonly string[];
  readonly blockComment?: readonly [open: string, close: string];
  readonly nestedComments?: true;
  /** Reads a text that begins at an offset; undefined where none does. */
  readonly text: (source: string, at: number) => SourceText | undefined;
  /** Whether a slash may begin a regular expression. */
  readonly regularExpressions?: true;
}

export type LanguageId =
  'python' | 'javascript' | 'java' | 'kotlin' | 'groovy' | 'csharp' | 'go' | 'rust' | 'shell';

/** A text of a program, from its first quotation mark or prefix on. */
export interface SourceText {
  /** Offset after its end. */
  readonly end: number;
  readonly value: string;
  /** Whether expressions stand in it, so that the value is not all known. */
  readonly open: boolean;
}
