import { keysOf } from '../json/keys.ts';
import { Members } from '../json/members.ts';
import { MalformedJson, skipValue } from '../json/skip.ts';
import { stringText } from '../json/string-text.ts';

export const envelopeNames = [
  'id',
  'cloud',
  'type',
  'kind',
  'name',
  'account',
  'region',
  'group',
  'tags',
  'origin',
  'properties',
  'unknown',
  'defaults',
  'ai',
] as const;

export type EnvelopeName = (typeof envelopeNames)[number];

const numbers = keysOf(envelopeNames.map((name, index) => [name, index] as const));
const numberOf = Object.fromEntries(envelopeNames.map((name, index) => [name, index])) as Record<
  EnvelopeName,
  number
>;
const required = envelopeNames
  .filter((name) => name !== 'group' && name !== 'ai')
  .map((name) => numberOf[name]);
const [quote, openBrace, openBracket] = [0x22, 0x7b, 0x5b];
const firstBytes: Readonly<Record<EnvelopeName, number>> = {
  id: quote,
  cloud: quote,
  type: quote,
  kind: quote,
  name: quote,
  account: quote,
  region: quote,
  group: quote,
  tags: openBrace,
  origin: openBrace,
  properties: openBrace,
  unknown: openBracket,
  defaults: openBracket,
  ai: openBrace,
};

const firstByteOf = Uint8Array.from(envelopeNames, (name) => firstBytes[name]);

/** Where the members of a resource lie. One serves for any number of resources, one after the other. */
export class Envelope {
  private readonly starts = new Int32Array(envelopeNames.length);
  private readonly ends = new Int32Array(envelopeNames.length);
  private readonly members = new Members();

  /**
   * Finds all members of the resource at `at`.
   *
   * @returns past the resource.
   * @throws MalformedJson naming what is missing, there twice, or of the wrong kind.
   */
  read(bytes: Uint8Array, at: number): number {
    const { members } = this;
    this.ends.fill(0);
    let end = at;
    for (let more = members.enter(bytes, at); more; more = members.next(bytes, end)) {
      end = this.member(bytes);
    }
    for (const number of required) {
      if (this.ends[number] === 0) throw new MalformedJson(`a resource has no ${envelopeNames[number]}`);
    }
    return members.end;
  }

  /** Finds id, cloud and type, which tell whether the rest is of interest. */
  readNames(bytes: Uint8Array, at: number): void {
    const { members, ends } = this;
    ends.fill(0);
    let end = at;
    for (let more = members.enter(bytes, at); more; more = members.next(bytes, end)) {
      end = this.member(bytes);
      if (ends[0] !== 0 && ends[1] !== 0 && ends[2] !== 0) return;
    }
    throw new MalformedJson('a resource has no id, cloud or type');
  }

  has(name: EnvelopeName): boolean {
    return this.end(name) > 0;
  }

  start(name: EnvelopeName): number {
    return this.starts[numberOf[name]] as number;
  }

  end(name: EnvelopeName): number {
    return this.ends[numberOf[name]] as number;
  }

  private member(bytes: Uint8Array): number {
    const { keyStart, keyEnd, valueStart } = this.members;
    const number = numbers.find(bytes, keyStart, keyEnd);
    const end = skipValue(bytes, valueStart);
    if (number === undefined) {
      throw new MalformedJson(`a resource has no member ${stringText(bytes, keyStart, keyEnd)}`);
    }
    if (this.ends[number] !== 0) throw new MalformedJson(`a resource has ${envelopeNames[number]} twice`);
    if (bytes[valueStart] !== firstByteOf[number]) {
      throw new MalformedJson(`${envelopeNames[number]} of a resource is of the wrong kind`);
    }
    this.starts[number] = valueStart;
    this.ends[number] = end;
    return end;
  }
}
