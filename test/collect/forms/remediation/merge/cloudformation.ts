import { isMap, isScalar, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';

/**
 * Merges a snippet into a resource of a template: what is below `Resources:` into the only resource of its type, else it is added; all
 * else into the resource that is named.
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
    for (const pair of others.items) mergeResource(resources, pair);
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

function mergeResource(resources: YAMLMap, { key, value }: Pair): void {
  const type = isMap(value) ? value.get('Type') : undefined;
  const same = resources.items.filter((pair) => isMap(pair.value) && pair.value.get('Type') === type);
  const target = same.length === 1 ? same[0]?.value : undefined;
  if (isMap(target) && isMap(value)) mergeMap(target, value);
  else resources.set(key, value);
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
