/** Replaces the values of a configuration for which it is told to, by their position. */
type Replace = (text: string, chosen: (index: number) => boolean) => string;

// A value or a list of values that ends where its line ends.
const terraformValue = /^( +\S+ += )(?:[^\n{[]+|\[[^\n]*\])$/gm;
const bicepValue = /^((?: {2}(?!(?:name|parent|scope):)| {4,})\S+: )(?:[^\n{[]+|\[[^\n]*\])$/gm;

// A property of a resource, or all of them, on one line.
const cloudFormationValue = /^( {4}Properties: | {6,}- (?=\{)| {6,}(?:- )?\w+: )(?![|>&]?\s*$)[^\n]+$/gm;

const languages: Readonly<Record<string, Replace>> = {
  'main.tf': (text, chosen) => `variable "unset" {}\n${inLines(text, terraformValue, 'var.unset', chosen)}`,
  'main.bicep': (text, chosen) => `param unset string\n${inLines(text, bicepValue, 'unset', chosen)}`,
  'main.json': inTemplate,
  'template.yaml': (text, chosen) => inLines(withUnset(text), cloudFormationValue, '!Ref Unset', chosen),
};

/**
 * Configurations of which not all is known: the good one without any value, and the bad one without one value, each once.
 *
 * @param file name of the file, which says its language.
 */
export function withoutValues(file: string, good: string, bad: string): string[] {
  const replace = languages[file];
  if (!replace) throw new Error(`nobody knows how ${file} leaves a value open`);
  let count = 0;
  replace(bad, (index) => {
    count = index + 1;
    return false;
  });
  return [
    replace(good, () => true),
    ...Array.from({ length: count }, (_, chosen) => replace(bad, (index) => index === chosen)),
  ];
}

/** A template with a parameter that nobody knows. */
function withUnset(text: string): string {
  return `Parameters:\n  Unset: { Type: String }\n${text.replace(/^Parameters:\n/, '')}`;
}

function inLines(text: string, line: RegExp, unset: string, chosen: (index: number) => boolean): string {
  let index = 0;
  return text.replaceAll(line, (whole, before: string) => (chosen(index++) ? `${before}${unset}` : whole));
}

/** Of an ARM template: what says how a resource is, and not which one it is. */
function inTemplate(text: string, chosen: (index: number) => boolean): string {
  const template = JSON.parse(text) as {
    parameters: Record<string, unknown>;
    resources: Record<string, unknown>[];
  };
  let index = 0;
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.some((item) => typeof item === 'object') ? value.map(replaced) : leaf(value);
    }
    return typeof value === 'object' && value !== null ? inside(value) : leaf(value);
  };
  const leaf = (value: unknown) => (chosen(index++) ? "[parameters('unset')]" : value);
  const inside = (value: object) =>
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner)] as const));
  const resources = template.resources.map((resource) =>
    Object.fromEntries(
      Object.entries(resource).map(([name, value]) => [
        name,
        ['kind', 'sku', 'identity', 'properties'].includes(name) ? replaced(value) : value,
      ]),
    ),
  );
  return JSON.stringify({
    ...template,
    parameters: { ...template.parameters, unset: { type: 'string' } },
    resources,
  });
}
