import type { AiPackage } from '../../catalog/ai-packages.ts';
import type { Ecosystem } from '../../packages/package.ts';
import type { LanguageId } from '../lexer/language.ts';

export const ecosystems: Readonly<Partial<Record<LanguageId, Ecosystem>>> = {
  python: 'PyPI',
  javascript: 'npm',
  java: 'Maven',
  kotlin: 'Maven',
  groovy: 'Maven',
  csharp: 'NuGet',
  go: 'Go',
  rust: 'crates.io',
};

export interface ImportFinder {
  /** The package that gives a module; the one of the longest name where several do. */
  find(language: LanguageId, module: string): AiPackage | undefined;
}

export function importFinder(packages: readonly AiPackage[]): ImportFinder {
  const known = new Map<string, AiPackage>();
  for (const one of packages) {
    for (const module of one.imports ?? [defaultImport(one)]) {
      const key = keyOf(one.ecosystem, module);
      const other = known.get(key);
      // Several packages give one module: the one that is named like it, else the first.
      if (!other || (one.name === module && other.name !== module)) known.set(key, one);
    }
  }
  return {
    find(language, module) {
      const ecosystem = ecosystems[language];
      if (ecosystem === undefined || module.length > longest) return undefined;
      const separator = ecosystem === 'npm' || ecosystem === 'Go' ? '/' : '.';
      for (let at = module; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf(separator)))) {
        const found = known.get(keyOf(ecosystem, at));
        if (found) return found;
      }
      return undefined;
    },
  };
}

const longest = 400;

function keyOf(ecosystem: string, module: string): string {
  return `${ecosystem}\n${module}`;
}

function defaultImport({ ecosystem, name }: AiPackage): string {
  return ecosystem === 'PyPI' || ecosystem === 'crates.io' ? name.replaceAll('-', '_') : name;
}
