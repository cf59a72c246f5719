import { CodeProblem } from '../../code/format.ts';
import { tokensOf, type Token } from '../../source/lexer/lexer.ts';
import { groovy } from '../../source/lexer/languages.ts';
import { parseToml } from '../../syntax/toml.ts';
import { linesOf, quotedLines } from '../lines.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { tableIn, textIn } from '../table.ts';
import { ofVersion } from './pom.ts';

/** gradle.lockfile: group:artifact:version=configurations, a line each. */
export function readGradleLock(text: string): PackageFile {
  if (!/^empty=|^[\w.-]+:[\w.-]+:[^=\n]+=/m.test(text)) {
    throw new CodeProblem({ code: 'unsupported', message: 'it is no lock file of Gradle 7 or later' });
  }
  const packages = linesOf(text).flatMap((line, index): NamedPackage[] => {
    const [, name, version] = /^([\w.-]{1,200}:[\w.-]{1,200}):([^=:\s]{1,200})=/.exec(line) ?? [];
    return name === undefined || version === undefined ? [] : [{ name, version, line: index + 1 }];
  });
  return { packages };
}

/** libs.versions.toml: https://docs.gradle.org/current/userguide/version_catalogs.html. */
export function readVersionCatalog(text: string): PackageFile {
  const document = parseToml(text);
  const lineOf = quotedLines(text);
  const versions = tableIn(document['versions']);
  const packages = Object.entries(tableIn(document['libraries'])).flatMap(
    ([alias, entry]): NamedPackage[] => {
      const table = tableIn(entry);
      const [group, artifact, short] = (textIn(entry) ?? '').split(':');
      const name =
        textIn(table['module']) ??
        (textIn(table['group']) && textIn(table['name'])
          ? `${textIn(table['group'])}:${textIn(table['name'])}`
          : artifact && `${group}:${artifact}`);
      if (name === undefined || !/^[\w.-]{1,200}:[\w.-]{1,200}$/.test(name)) return [];
      const reference = textIn(tableIn(table['version'])['ref']);
      const version = versionIn(reference === undefined ? (table['version'] ?? short) : versions[reference]);
      return [{ name, ...ofVersion(version), line: lineOf(alias), direct: true }];
    },
  );
  return { packages };
}

/** Plain, or rich: { strictly, require, prefer }. */
function versionIn(version: unknown): string | undefined {
  const table = tableIn(version);
  return textIn(version) ?? textIn(table['strictly']) ?? textIn(table['require']) ?? textIn(table['prefer']);
}

const configuration =
  /^(?:api|implementation|compile|compileOnly|runtimeOnly|runtime|annotationProcessor|kapt|ksp|\w{0,60}(?:Implementation|Api|CompileOnly|RuntimeOnly|Compile))$/;

/** build.gradle and build.gradle.kts: dependencies that are written as literals. Nothing else of the script is understood. */
export function readGradleBuild(text: string): PackageFile {
  const tokens = tokensOf(text, groovy);
  const packages = tokens.flatMap((token, index): NamedPackage[] => {
    if (token.kind !== 'name' || !configuration.test(token.text)) return [];
    const found = dependencyAt(tokens, index + 1);
    const group = /^test|Test/.test(token.text) ? { group: 'test' } : {};
    return found ? [{ ...found, line: token.line, direct: true, ...group }] : [];
  });
  return { packages };
}

const mostTokens = 24;

function dependencyAt(
  tokens: readonly Token[],
  start: number,
): Pick<NamedPackage, 'name' | 'version' | 'range'> | undefined {
  const [first, second] = [tokens[start], tokens[start + 1]];
  const text = first?.kind === 'text' ? first : first?.text === '(' ? second : undefined;
  if (text?.kind === 'text') {
    const [group, artifact, version] = text.text.split(/[:@]/);
    return nameOf(group, artifact, version, text.open);
  }
  return byParts(tokens.slice(start, start + mostTokens));
}

/** group: 'a', name: 'b', version: 'c', or with = in Kotlin. */
function byParts(tokens: readonly Token[]): Pick<NamedPackage, 'name' | 'version' | 'range'> | undefined {
  const parts = new Map<string, Token>();
  for (let at = tokens[0]?.text === '(' ? 1 : 0; at + 2 < tokens.length; at += 4) {
    const [name, sign, value, comma] = tokens.slice(at, at + 4);
    if (name?.kind !== 'name' || !/^[:=]$/.test(sign?.text ?? '') || value?.kind !== 'text') break;
    parts.set(name.text, value);
    if (comma?.text !== ',') break;
  }
  const version = parts.get('version');
  return nameOf(parts.get('group')?.text, parts.get('name')?.text, version?.text, version?.open);
}

function nameOf(
  group: string | undefined,
  artifact: string | undefined,
  version: string | undefined,
  isOpen: boolean | undefined,
): Pick<NamedPackage, 'name' | 'version' | 'range'> | undefined {
  const name = `${group}:${artifact}`;
  if (group === undefined || artifact === undefined || !/^[\w.-]{1,200}:[\w.-]{1,200}$/.test(name)) {
    return undefined;
  }
  return isOpen
    ? { name, ...(version !== undefined && { range: version }) }
    : { name, ...ofVersion(version) };
}
