import type { Language } from './lexer/language.ts';
import { languageOf } from './lexer/languages.ts';

/** How a file of source is read. */
export type SourceKind =
  | { readonly kind: 'program'; readonly language: Language }
  | { readonly kind: 'notebook' }
  /** Settings; what begins a comment of theirs. */
  | { readonly kind: 'settings'; readonly comment?: string }
  /** Looked through for keys alone. */
  | { readonly kind: 'text' };

const locks =
  /(?:^|\/)(?:[^/]*\.lock|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|packages\.lock\.json|go\.sum|[^/]*\.lockfile)$/;
const hashed =
  /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[^/]*\.env|Dockerfile[^/]*|[^/]*\.(?:ya?ml|toml|sh|bash|zsh|fish|ps1|properties|ini|cfg|conf|tfvars))$/i;
const plain =
  /(?:^|\/)(?:[^/]*\.(?:tf|bicep|bicepparam|hcl|md|txt|rst|http|rest|xml|html|htm|csproj|config|sql|php|rb|swift|dart|ex|exs|lua|r|jl|scala|m|mm|cpp|cc|c|h|hpp|bat|cmd)|Makefile|Jenkinsfile|Procfile)$/i;

/** What a file is, by its name; undefined where it is not looked through. */
export function sourceKind(path: string): SourceKind | undefined {
  if (locks.test(path)) return undefined;
  const language = languageOf(path);
  if (language) return { kind: 'program', language };
  if (/\.ipynb$/i.test(path)) return { kind: 'notebook' };
  if (/\.jsonc?$/i.test(path)) return { kind: 'settings' };
  if (hashed.test(path)) return { kind: 'settings', comment: '#' };
  return plain.test(path) ? { kind: 'text' } : undefined;
}
