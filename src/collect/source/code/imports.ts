import type { LanguageId } from '../lexer/language.ts';
import type { Token } from '../lexer/lexer.ts';

/** What code imports. */
export interface Import {
  /** As the language names it: langchain_openai, @langchain/openai, dev.langchain4j.model, github.com/openai/openai-go. */
  readonly module: string;
  /** Names that code uses for what it imported, each with the name that it has in the module; '*' is the module itself. */
  readonly names: ReadonlyMap<string, string>;
  readonly line: number;
  readonly column: number;
}

/** All imports of a program. */
export function importsOf(tokens: readonly Token[], language: LanguageId): Import[] {
  return readers[language]?.(tokens) ?? [];
}

const readers: Readonly<Partial<Record<LanguageId, (tokens: readonly Token[]) => Import[]>>> = {
  python: pythonImports,
  javascript: javascriptImports,
  java: (tokens) => dottedImports(tokens, 'import'),
  kotlin: (tokens) => dottedImports(tokens, 'import'),
  groovy: (tokens) => dottedImports(tokens, 'import'),
  csharp: (tokens) => dottedImports(tokens, 'using'),
  go: goImports,
  rust: rustImports,
};

const longest = 400;

function newImport(
  module: string,
  { line, column }: Token,
  names: Iterable<readonly [string, string]> = [],
): Import {
  return { module, names: new Map(names), line, column };
}

/** A dotted name from a token on, and the index after it. */
function dotted(tokens: readonly Token[], start: number, separator = '.'): [name: string, next: number] {
  let name = '';
  let at = start;
  while (at < tokens.length && tokens[at]?.kind === 'name' && name.length < longest) {
    name += tokens[at]?.text;
    if (tokens[at + 1]?.text !== separator || tokens[at + 2]?.kind !== 'name') return [name, at + 1];
    name += separator;
    at += 2;
  }
  return [name, at];
}

/** import a.b as c, d — from a.b import (c as d, e) — also within functions. */
function pythonImports(tokens: readonly Token[]): Import[] {
  const found: Import[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'name' || (token.text !== 'import' && token.text !== 'from')) return;
    if (tokens[index - 1]?.line === token.line && !/^[;:]$/.test(tokens[index - 1]?.text ?? '')) return;
    if (token.text === 'from') {
      const [module, next] = dotted(tokens, index + 1);
      if (module === '' || tokens[next]?.text !== 'import') return;
      found.push(newImport(module, token, pythonNames(tokens, next + 1)));
      return;
    }
    for (let at = index + 1; ;) {
      const [module, next] = dotted(tokens, at);
      if (module === '') return;
      const alias = tokens[next]?.text === 'as' ? tokens[next + 1]?.text : undefined;
      found.push(newImport(module, tokens[at] as Token, [[alias ?? module.split('.')[0] ?? module, '*']]));
      at = next + (alias === undefined ? 0 : 2);
      if (tokens[at]?.text !== ',' || tokens[at]?.line !== token.line) return;
      at += 1;
    }
  });
  return found;
}

const mostNames = 500;

function pythonNames(tokens: readonly Token[], start: number): [string, string][] {
  const names: [string, string][] = [];
  const line = tokens[start]?.line;
  const inBrackets = tokens[start]?.text === '(';
  for (let at = inBrackets ? start + 1 : start; names.length < mostNames;) {
    const token = tokens[at];
    if (token?.kind !== 'name' || (!inBrackets && token.line !== line)) return names;
    const alias = tokens[at + 1]?.text === 'as' ? tokens[at + 2]?.text : undefined;
    names.push([alias ?? token.text, token.text]);
    at += alias === undefined ? 1 : 3;
    if (tokens[at]?.text !== ',') return names;
    at += 1;
  }
  return names;
}

/** import a, { b as c } from 'm' — import('m') — require('m') — export … from 'm'. */
function javascriptImports(tokens: readonly Token[]): Import[] {
  const found: Import[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'name') return;
    const next = tokens[index + 1];
    if ((token.text === 'require' || token.text === 'import') && next?.text === '(') {
      const module = tokens[index + 2];
      if (module?.kind === 'text' && !module.open && tokens[index + 3]?.text === ')') {
        found.push(newImport(module.text, token, requiredNames(tokens, index)));
      }
    } else if (token.text === 'import' && next?.kind === 'text') {
      found.push(newImport(next.text, token));
    } else if (token.text === 'from' && next?.kind === 'text' && !next.open) {
      const start = startOfImport(tokens, index);
      if (start !== undefined) {
        found.push(newImport(next.text, tokens[start] as Token, namesBetween(tokens, start + 1, index)));
      }
    }
  });
  return found;
}

function startOfImport(tokens: readonly Token[], index: number): number | undefined {
  for (let at = index - 1; at >= 0 && index - at < mostNames; at -= 1) {
    const { text, kind } = tokens[at] as Token;
    if (kind === 'name' && (text === 'import' || text === 'export')) return at;
    if (kind === 'text' || text === ';' || text === '=') return undefined;
  }
  return undefined;
}

/** a, { b, c as d }, * as e — and c: d of what is taken apart. */
function namesBetween(tokens: readonly Token[], start: number, end: number): [string, string][] {
  const names: [string, string][] = [];
  let inBraces = false;
  for (let at = start; at < end; at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (text === '{') inBraces = true;
    if (text === '*' && tokens[at + 1]?.text === 'as') {
      names.push([tokens[at + 2]?.text ?? '', '*']);
      at += 2;
    } else if (kind === 'name' && text !== 'type') {
      const renamed = /^(?:as|:)$/.test(tokens[at + 1]?.text ?? '') ? tokens[at + 2]?.text : undefined;
      names.push([renamed ?? text, inBraces ? text : 'default']);
      if (renamed !== undefined) at += 2;
    }
  }
  return names;
}

/** const a = require('m'), const { b: c } = await import('m') */
function requiredNames(tokens: readonly Token[], index: number): [string, string][] {
  const at = tokens[index - 1]?.text === 'await' ? index - 2 : index - 1;
  if (tokens[at]?.text !== '=') return [];
  const before = tokens[at - 1];
  if (before?.kind === 'name') return [[before.text, 'default']];
  if (before?.text !== '}') return [];
  for (let start = at - 2; start >= 0 && at - start < mostNames; start -= 1) {
    if (tokens[start]?.text === '{') return namesBetween(tokens, start, at - 1);
  }
  return [];
}

/** import a.b.C; import static …; using X = A.B; */
function dottedImports(tokens: readonly Token[], keyword: string): Import[] {
  const found: Import[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'name' || token.text !== keyword || tokens[index + 1]?.text === '(') return;
    let at = index + 1;
    if (tokens[at]?.text === 'static') at += 1;
    if (tokens[at + 1]?.text === '=') at += 2;
    const [module] = dotted(tokens, at);
    const last = module.slice(module.lastIndexOf('.') + 1);
    if (module.includes('.') || (keyword === 'using' && module !== '')) {
      found.push(newImport(module, token, [[last, last]]));
    }
  });
  return found;
}

/** import "a/b", import c "a/b", import ( … ) */
function goImports(tokens: readonly Token[]): Import[] {
  const found: Import[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'name' || token.text !== 'import') return;
    const inBrackets = tokens[index + 1]?.text === '(';
    for (let at = inBrackets ? index + 2 : index + 1; found.length < 10 * mostNames;) {
      const alias = tokens[at]?.kind === 'text' ? undefined : tokens[at];
      const path = alias ? tokens[at + 1] : tokens[at];
      if (path?.kind !== 'text') return;
      const own =
        path.text
          .replace(/\/v\d+$/, '')
          .split('/')
          .at(-1) ?? '';
      found.push(newImport(path.text, path, [[alias?.text ?? own.replace(/^go-/, ''), '*']]));
      at += alias ? 2 : 1;
      if (!inBrackets) return;
      if (tokens[at]?.text === ';') at += 1;
    }
  });
  return found;
}

/** use a::b::{C, D as E}; extern crate a; */
function rustImports(tokens: readonly Token[]): Import[] {
  const found: Import[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'name') return;
    const isUse = token.text === 'use';
    if (!isUse && !(token.text === 'extern' && tokens[index + 1]?.text === 'crate')) return;
    const start = isUse ? index + 1 : index + 2;
    const [path] = dotted(tokens, tokens[start]?.text === '::' ? start + 1 : start, '::');
    const [module] = path.split('::');
    if (module === undefined || module === '') return;
    const names: [string, string][] = [[module, '*']];
    for (let at = start; at < tokens.length && names.length < mostNames; at += 1) {
      const { kind, text } = tokens[at] as Token;
      if (text === ';') break;
      if (kind === 'name' && tokens[at + 1]?.text !== '::' && text !== 'as') names.push([text, text]);
    }
    found.push(newImport(module, token, names));
  });
  return found;
}
