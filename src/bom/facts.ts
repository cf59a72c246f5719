import type { BomItem } from '../generated/bom.ts';
import { present, textIn, textsIn } from '../collect/untrusted-json.ts';
import { newPurl } from '../collect/package-url.ts';
import type { Thing } from './things.ts';

type Facts = Partial<
  Pick<
    BomItem,
    | 'provider'
    | 'publisher'
    | 'model'
    | 'model_version'
    | 'modality'
    | 'lifecycle'
    | 'version'
    | 'purl'
    | 'category'
    | 'task'
    | 'architecture'
    | 'approach'
    | 'format'
    | 'sha256'
    | 'licences'
    | 'description'
    | 'classification'
  >
>;

/** What the document says of a thing by itself. */
export function factsOf({ kind, name, resource, ai = resource?.ai }: Thing): Facts {
  const properties = resource?.properties ?? {};
  const of = (member: string) => textIn(properties[member]);
  const isModel = kind === 'model' || kind === 'model-file';
  const licences = textsIn(properties['licences']);
  const provider = ai?.provider ?? of('provider');
  return present({
    provider,
    publisher: ai?.publisher ?? (isModel ? of('publisher') : undefined),
    model: ai?.model,
    model_version: ai?.model_version,
    modality: ai?.modality,
    lifecycle: ai?.lifecycle,
    version: of('version') ?? (isModel ? ai?.model_version : undefined),
    purl:
      of('purl') ??
      packagePurl(resource) ??
      (isModel && provider === 'huggingface' ? hubPurl(ai?.model ?? name) : undefined),
    category: kind === 'package' ? of('category') : undefined,
    task: isModel ? of('task') : undefined,
    architecture: isModel ? of('architecture') : undefined,
    approach: isModel ? of('approach') : undefined,
    format: isModel ? of('format') : undefined,
    sha256: /^[0-9a-f]{64}$/.exec(of('sha256') ?? '')?.[0],
    licences: licences.length > 0 ? [...licences] : undefined,
    description: of('description'),
    classification: classificationOf(resource?.tags ?? {}) ?? of('classification'),
  });
}

/** An MCP server that a package is run for. */
function packagePurl(resource: Thing['resource']): string | undefined {
  const { ecosystem, package: name, version } = resource?.properties ?? {};
  const [type, of] = [textIn(ecosystem)?.toLowerCase(), textIn(name)];
  return type === undefined || of === undefined ? undefined : newPurl(type, of, textIn(version))?.toString();
}

/** https://github.com/package-url/purl-spec/blob/main/types-doc/huggingface-definition.md */
function hubPurl(name: string): string | undefined {
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? newPurl('huggingface', name, undefined)?.toString() : undefined;
}

/** A tag that says how its data is classified. */
function classificationOf(tags: Readonly<Record<string, string | undefined>>): string | undefined {
  const [, value] =
    Object.entries(tags).find(([tag]) =>
      /^(data)?[-_. ]?(classification|sensitivity|confidentiality)$/i.test(tag),
    ) ?? [];
  return value === '' ? undefined : value;
}
