import { furtherProperties, furtherTags } from './further.ts';
import { patternOf, written, type Pattern } from './names.ts';
import { pick } from './random.ts';
import { typeSettings, type Setting } from './settings.ts';
import type { Template } from './templates.ts';

/** A template made ready to be written many times. */
export interface Press {
  readonly parts: readonly (Pattern | number)[];
  readonly settings: readonly Choice[];
  /** Pointers of what a check of the type reads. */
  readonly pointers: readonly string[];
  readonly template: Template;
}

interface Choice {
  /** Texts of the member in the object, a comma before it; empty where it is left out. */
  readonly good: readonly Pattern[];
  readonly bad: readonly Pattern[];
  readonly share: number;
  readonly pointer: string;
}

const unknownShare = 0.02;
const [tags, further, unknown] = [-1, -2, -3];

/** Cuts a template's text where the copies differ. */
export function pressOf(template: Template): Press {
  const { resource } = template;
  const { settings = [], edges = [] } = typeSettings[resource.type] ?? {};
  const properties = structuredClone(resource.properties) as Record<string, unknown>;
  cut(properties, settings);
  for (const name of Object.keys(furtherProperties[resource.cloud](() => 0))) {
    delete properties[name];
  }
  const text = JSON.stringify({
    ...resource,
    tags: '@@-1',
    properties: Object.keys(properties).length === 0 ? {} : { ...properties, '@@-2': 0 },
    unknown: '@@-3',
  });
  return {
    template,
    parts: text
      .split(/(,"@@-?\d+":0|"@@-?\d+")/)
      .map((part) => (part.includes('"@@') ? Number(/-?\d+/.exec(part)) : patternOf(part))),
    settings: settings.map((setting) => choiceOf(setting)),
    pointers: [
      ...settings.map(({ path }) => `/properties/${path}`),
      ...edges.map(({ direction, kind }) => `/${direction}/${kind}`),
    ],
  };
}

/** Puts a mark where the value of each setting goes: after another member, so that a comma can stand before it. */
function cut(properties: Record<string, unknown>, settings: readonly Setting[]): void {
  const places = settings.map(({ path }) => {
    const names = path.split('/');
    const parent = names
      .slice(0, -1)
      .reduce((object, name) => (object[name] ??= {}) as Record<string, unknown>, properties);
    delete parent[names.at(-1) ?? ''];
    return parent;
  });
  for (const [index, parent] of places.entries()) {
    if (Object.keys(parent).length === 0) {
      parent['state'] = 'ACTIVE';
    }
    parent[`@@${index}`] = 0;
  }
}

function choiceOf({ path, good, bad, share }: Setting): Choice {
  const name = JSON.stringify(path.split('/').at(-1));
  const member = (value: unknown) =>
    patternOf(value === undefined ? '' : `,${name}:${JSON.stringify(value)}`);
  return { good: good.map(member), bad: bad.map(member), share, pointer: `/properties/${path}` };
}

/** The JSON text of a copy of the resource. Of a changed one, the value of a property that a check reads is another. */
export function pressed(press: Press, copy: number, random: () => number, changed: boolean): string {
  const { settings, template } = press;
  const values = settings.map(({ good, bad, share }) => pick(random() < share ? bad : good, random));
  const unread =
    random() < unknownShare && press.pointers.length > 0 ? pick(press.pointers, random) : undefined;
  const ownTags = furtherTags(random);
  const ownProperties = furtherProperties[template.resource.cloud](random);
  if (changed) {
    change(settings, values, ownTags);
  }
  let text = '';
  for (const part of press.parts) {
    if (typeof part !== 'number') {
      text += written(part, copy);
    } else if (part === tags) {
      text += JSON.stringify({ ...ownTags, ...template.resource.tags });
    } else if (part === further) {
      text += `,${JSON.stringify(ownProperties).slice(1, -1)}`;
    } else if (part === unknown) {
      text += JSON.stringify(unread === undefined ? [] : [unread]);
    } else if (settings[part]?.pointer !== unread) {
      text += written(values[part] ?? [], copy);
    }
  }
  return text;
}

function change(settings: readonly Choice[], values: Pattern[], ownTags: Record<string, string>): void {
  ownTags['stage'] = 'decommissioning';
  for (const [index, { good, bad }] of settings.entries()) {
    const all = [...good, ...bad];
    values[index] = all[(all.indexOf(values[index] as Pattern) + 1) % all.length] as Pattern;
  }
}
