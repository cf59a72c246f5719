import { posix } from 'node:path';
import { CodeProblem } from '../../code/format.ts';
import { folderOf } from '../../code/tree.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../syntax/xml.ts';
import { versionOrRange, type NamedPackage, type PackageFile, type ReadBeside } from '../package.ts';

/** pom.xml of Maven, with the properties and managed versions of itself and of its parents in the tree. */
export function readPom(text: string, path: string, beside: ReadBeside): PackageFile {
  const project = parseXml(text);
  const projects = [project, ...parentsOf(project, path, beside)];
  const properties = propertiesOf(projects);
  const managed = managedVersions(projects, properties);
  const lists = [
    childOf(project, 'dependencies'),
    ...childrenOf(childOf(project, 'profiles'), 'profile').map((profile) => childOf(profile, 'dependencies')),
  ];
  const packages = lists.flatMap((list) =>
    childrenOf(list, 'dependency').flatMap((dependency): NamedPackage[] => {
      const name = nameOf(dependency, properties);
      if (name === undefined) return [];
      const asked = childOf(dependency, 'version')?.text ?? managed.get(name);
      const scope = childOf(dependency, 'scope')?.text;
      return [
        {
          name,
          ...ofVersion(asked === undefined ? undefined : filled(asked, properties)),
          line: dependency.line,
          direct: true,
          ...(scope !== undefined && scope !== 'compile' && { group: scope }),
        },
      ];
    }),
  );
  return { packages };
}

const mostParents = 10;

function parentsOf(project: XmlElement, path: string, beside: ReadBeside): XmlElement[] {
  const found: XmlElement[] = [];
  let [at, child] = [path, project];
  for (let count = 0; count < mostParents; count += 1) {
    const parent = childOf(child, 'parent');
    const relative = childOf(parent, 'relativePath')?.text ?? '../pom.xml';
    if (!parent || relative === '') return found;
    const target = posix.normalize(posix.join(folderOf(at), relative));
    at = target.endsWith('.xml') ? target : `${target}/pom.xml`;
    const text = at.startsWith('..') ? undefined : beside(at);
    const read = text === undefined ? undefined : parsedOrNone(text);
    if (!read || childOf(read, 'artifactId')?.text !== childOf(parent, 'artifactId')?.text) return found;
    found.push(read);
    child = read;
  }
  return found;
}

/** A parent that cannot be parsed is a problem of its own file. */
function parsedOrNone(text: string): XmlElement | undefined {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof CodeProblem) return undefined;
    throw error;
  }
}

type Properties = ReadonlyMap<string, string>;

/** Of the nearest that sets them. */
function propertiesOf(projects: readonly XmlElement[]): Properties {
  const properties = new Map<string, string>();
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '' && !properties.has(name)) properties.set(name, value);
  };
  for (const project of projects) {
    for (const { name, text } of childOf(project, 'properties')?.children ?? []) set(name, text);
    for (const field of ['version', 'groupId']) {
      const inherited = childOf(project, 'parent', field)?.text;
      set(`project.${field}`, childOf(project, field)?.text ?? inherited);
      set(`project.parent.${field}`, inherited);
    }
  }
  return properties;
}

function managedVersions(projects: readonly XmlElement[], properties: Properties): Map<string, string> {
  const managed = new Map<string, string>();
  for (const project of projects) {
    const list = childOf(project, 'dependencyManagement', 'dependencies');
    for (const dependency of childrenOf(list, 'dependency')) {
      const name = nameOf(dependency, properties);
      const version = childOf(dependency, 'version')?.text;
      if (name !== undefined && version !== undefined && !managed.has(name)) managed.set(name, version);
    }
  }
  return managed;
}

function nameOf(dependency: XmlElement, properties: Properties): string | undefined {
  const group = childOf(dependency, 'groupId')?.text;
  const artifact = childOf(dependency, 'artifactId')?.text;
  if (group === undefined || artifact === undefined) return undefined;
  const name = `${filled(group, properties)}:${filled(artifact, properties)}`;
  return /^[\w.-]{1,200}:[\w.-]{1,200}$/.test(name) ? name : undefined;
}

const mostReplaced = 10;
const longest = 500;

function filled(text: string, properties: Properties): string {
  let at = text;
  for (let count = 0; count < mostReplaced && at.includes('${') && at.length <= longest; count += 1) {
    at = at.replaceAll(/\$\{([^{}]{1,200})\}/g, (whole, name: string) => properties.get(name) ?? whole);
  }
  return at.slice(0, longest);
}

/** A version alone is one: nothing nearer can ask for another. Brackets are ranges, snapshots are made anew. */
export function ofVersion(text: string | undefined): Pick<NamedPackage, 'version' | 'range'> {
  const one = text?.replace(/^\[([^[\](),]{1,200})\]$/, '$1');
  return versionOrRange(
    one,
    (version) =>
      /^[\w.+-]{1,200}$/.test(version) &&
      /\d/.test(version) &&
      !/-SNAPSHOT$|\+$/.test(version) &&
      !/^(?:LATEST|RELEASE|latest\.)/.test(version),
  );
}
