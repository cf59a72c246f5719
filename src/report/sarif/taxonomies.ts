import type { ReportingDescriptorRelationship, ToolComponent } from 'sarif';
import type { Framework } from '../../generated/framework.ts';
import { compare } from '../../inventory/order.ts';
import type { BundledCheck } from '../../policy/bundle-files.ts';
import type { Policies } from '../formats/format.ts';

/** Lists of threats that checks name, by the prefix that they name them with. */
const threatLists: Readonly<Record<string, Omit<ToolComponent, 'taxa'>>> = {
  'owasp-llm': {
    name: 'owasp-llm',
    fullName: 'OWASP Top 10 for LLM Applications',
    organization: 'OWASP',
    informationUri: 'https://genai.owasp.org/llm-top-10/',
  },
  'owasp-agentic': {
    name: 'owasp-agentic',
    fullName: 'OWASP Top 10 for Agentic Applications',
    organization: 'OWASP',
    informationUri: 'https://genai.owasp.org/',
  },
  atlas: {
    name: 'atlas',
    fullName: 'MITRE ATLAS',
    organization: 'MITRE',
    informationUri: 'https://atlas.mitre.org/',
  },
};

export interface Taxonomies {
  readonly components: readonly ToolComponent[];
  /** Controls that a check answers and threats that it is about. */
  relationshipsOf(check: BundledCheck): ReportingDescriptorRelationship[];
}

/** The frameworks and lists of threats that checks name, with as much of them as they name. */
export function taxonomiesOf(
  checks: readonly BundledCheck[],
  frameworks: Policies['frameworks'],
): Taxonomies {
  const named = Map.groupBy(
    new Set(checks.flatMap((check) => namesOf(check))).values(),
    (name) => split(name).list,
  );
  const components = [...named]
    .toSorted(([left], [right]) => compare(left, right))
    .map(([list, names]) =>
      component(list, names.map((name) => split(name).id).toSorted(compare), frameworks),
    );
  const indexes = new Map(components.map(({ name }, index) => [name, index] as const));
  return {
    components,
    relationshipsOf: (check) =>
      namesOf(check).map((name) => {
        const { list, id } = split(name);
        const index = indexes.get(list) as number;
        const taxon = components[index]?.taxa?.findIndex((taxa) => taxa.id === id) ?? -1;
        return { target: { id, index: taxon, toolComponent: { name: list, index } }, kinds: ['relevant'] };
      }),
  };
}

function namesOf({ controls, threats }: BundledCheck): string[] {
  return [...new Set([...controls, ...threats])];
}

function split(name: string): { readonly list: string; readonly id: string } {
  const end = name.indexOf(':');
  return { list: name.slice(0, end), id: name.slice(end + 1) };
}

function component(
  list: string,
  ids: readonly string[],
  frameworks: Readonly<Record<string, Framework>>,
): ToolComponent {
  const framework = Object.hasOwn(frameworks, list) ? frameworks[list] : undefined;
  const titles = new Map(framework?.controls.map(({ id, title }) => [id, title]));
  return {
    ...(framework ? aboutFramework(list, framework) : (threatLists[list] ?? { name: list })),
    isComprehensive: false,
    contents: ['localizedData', 'nonLocalizedData'],
    taxa: ids.map((id) => {
      const title = titles.get(id);
      return { id, ...(title !== undefined && { shortDescription: { text: title } }) };
    }),
  };
}

function aboutFramework(name: string, { title, version, publisher, url }: Framework): ToolComponent {
  return {
    name,
    fullName: `${title} ${version}`,
    version,
    ...(publisher !== undefined && { organization: publisher }),
    ...(url !== undefined && URL.canParse(url) && { informationUri: url }),
    shortDescription: { text: title },
  };
}
