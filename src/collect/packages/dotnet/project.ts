import { CodeProblem } from '../../code/format.ts';
import { folderOf } from '../../code/tree.ts';
import { childOf, elementsIn, parseXml, type XmlElement } from '../../syntax/xml.ts';
import type { NamedPackage, PackageFile, ReadBeside } from '../package.ts';
import { ofNuGet } from './nuget-version.ts';

/** Project files of MSBuild, with properties and versions of Directory.Build.props and Directory.Packages.props above them. */
export function readProject(text: string, path: string, beside: ReadBeside): PackageFile {
  const project = parseXml(text);
  const props = above(path, 'Directory.Build.props', beside);
  const central = above(path, 'Directory.Packages.props', beside);
  const properties = propertiesOf([props, central, project]);
  const versions = central ? centralVersions(central, properties) : new Map<string, string>();
  const packages = [...elementsIn(project)].flatMap((element): NamedPackage[] => {
    if (element.name !== 'PackageReference' && element.name !== 'GlobalPackageReference') return [];
    const name = filled(element.attributes.get('Include') ?? '', properties);
    if (!/^[\w.-]{1,200}$/.test(name)) return [];
    const asked =
      valueOf(element, 'VersionOverride') ?? valueOf(element, 'Version') ?? versions.get(name.toLowerCase());
    return [
      {
        name,
        ...ofNuGet(asked === undefined ? undefined : filled(asked, properties)),
        line: element.line,
        direct: true,
      },
    ];
  });
  return { packages };
}

/** packages.config, before there were references in projects. */
export function readPackagesConfig(text: string): PackageFile {
  const packages = [...elementsIn(parseXml(text))].flatMap((element): NamedPackage[] => {
    const name = element.attributes.get('id');
    return element.name !== 'package' || name === undefined
      ? []
      : [{ name, ...ofNuGet(element.attributes.get('version')), line: element.line }];
  });
  return { packages };
}

/** The nearest file of a name in a folder or above it, as MSBuild looks for it. */
function above(path: string, name: string, beside: ReadBeside): XmlElement | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const text = beside(folder === '' ? name : `${folder}/${name}`);
    if (text !== undefined) return parsedOrNone(text);
    if (folder === '') return undefined;
  }
}

/** What cannot be parsed is a problem of its own file. */
function parsedOrNone(text: string): XmlElement | undefined {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof CodeProblem) return undefined;
    throw error;
  }
}

function propertiesOf(projects: readonly (XmlElement | undefined)[]): Map<string, string> {
  const properties = new Map<string, string>();
  for (const project of projects) {
    for (const element of project ? elementsIn(project) : []) {
      if (element.name !== 'PropertyGroup') continue;
      for (const { name, text } of element.children) {
        // One of several by a condition is not known.
        properties.set(name.toLowerCase(), properties.has(name.toLowerCase()) ? '' : text);
      }
    }
  }
  return properties;
}

function centralVersions(central: XmlElement, properties: ReadonlyMap<string, string>): Map<string, string> {
  const versions = new Map<string, string>();
  for (const element of elementsIn(central)) {
    const name = element.attributes.get('Include');
    const version = valueOf(element, 'Version');
    if (element.name !== 'PackageVersion' || name === undefined || version === undefined) continue;
    versions.set(name.toLowerCase(), filled(version, properties));
  }
  return versions;
}

function valueOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name) ?? childOf(element, name)?.text;
}

const mostReplaced = 5;
const longest = 500;

function filled(text: string, properties: ReadonlyMap<string, string>): string {
  let at = text;
  for (let count = 0; count < mostReplaced && at.includes('$(') && at.length <= longest; count += 1) {
    at = at.replaceAll(
      /\$\(([\w.]{1,200})\)/g,
      (whole, name: string) => properties.get(name.toLowerCase()) || whole,
    );
  }
  return at.slice(0, longest);
}
