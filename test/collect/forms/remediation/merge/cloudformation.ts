import { isMap, isScalar, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';

/**
 * Merges a snippet into a resource of a template: what is below `Resources:` into the resource of its name, else into the only one of its
 * type, unless the snippet refers to it, else it is added; all else into the resource that is named.
 *
 * @throws Error where the snippet is neither, or there is no such resource.
 */
export function mergedCloudFormation(text: string, snippet: string, name: string): string {
  const template = parsed(text);
  const resources = template.get('Resources');
  const source = parsed(snippet).contents;
  if (!isMap(resources) || !isMap(source)) throw new Error(`it is no YAML of resources: ${snippet}`);
  const others = source.get('Resources');
  if (isMap(others)) {
    for (const pair of others.items) mergeResource(resources, pair, snippet);
    source.delete('Resources');
  }
  if (source.items.length > 0) {
    const target = resources.get(name);
    if (!isMap(target)) throw new Error(`there is no resource ${name}`);
    mergeMap(target, source);
  }
  return String(template);
}

function parsed(text: string): Document.Parsed {
  const document = parseDocument(text, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error) throw new Error(`it is no YAML: ${error.message}`);
  return document;
}

function mergeResource(resources: YAMLMap, { key, value }: Pair, snippet: string): void {
  const name = isScalar(key) ? String(key.value) : '';
  const named = resources.get(name);
  const only = isReferred(name, snippet) ? undefined : onlyOfType(resources, value);
  const target = isMap(named) ? named : only;
  if (isMap(target) && isMap(value)) mergeMap(target, value);
  else resources.set(key, value);
}

function isReferred(name: string, snippet: string): boolean {
  return new RegExp(String.raw`(?:!Ref |!GetAtt |\$\{)${name}\b`).test(snippet);
}

function onlyOfType(resources: YAMLMap, value: unknown): unknown {
  const type = isMap(value) ? value.get('Type') : undefined;
  const same = resources.items.filter((pair) => isMap(pair.value) && pair.value.get('Type') === type);
  return same.length === 1 ? same[0]?.value : undefined;
}

function mergeMap(target: YAMLMap, source: YAMLMap): void {
  for (const { key, value } of source.items) {
    const name = isScalar(key) ? key.value : key;
    const own = target.get(name);
    if (isScalar(value) && value.value === null) target.delete(name);
    else if (isMap(own) && isMap(value)) mergeMap(own, value);
    else target.set(name, value);
  }
}
