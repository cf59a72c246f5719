import { keysOf } from '../json/keys.ts';
import { Members } from '../json/members.ts';
import { repaired } from '../json/repair.ts';
import { startsWith } from '../json/starts-with.ts';
import { MalformedJson, skipString, skipValue } from '../json/skip.ts';
import { hashAscii } from './key-hash.ts';
import type { KeyHash } from './key-table.ts';

const names = ['from', 'to', 'kind', 'level', 'evidence'] as const;
const numbers = keysOf(names.map((name, index) => [name, index] as const));
const [quote, closeBrace] = [0x22, 0x7d];
// What stands before each value where members are in this order and nothing is between them, as Keelson writes it.
const before = ['{"from":"', ',"to":"', ',"kind":"', ',"level":"', ',"evidence":"'].map((text) =>
  Buffer.from(text),
);
const [levelMark, evidenceMark] = [0x3c6e_f372, 0x5a82_7999];

/** Where the members of a relationship lie, without the quotes. One serves for any number, one after the other. */
export class RelationshipSpans {
  readonly starts = new Int32Array(names.length);
  readonly ends = new Int32Array(names.length);
  private readonly members = new Members();
  private bytes: Uint8Array = new Uint8Array();

  /** @throws MalformedJson */
  read(bytes: Uint8Array, at: number): number {
    this.bytes = bytes;
    const usualEnd = this.readUsual(bytes, at);
    return usualEnd < 0 ? this.readAny(bytes, at) : usualEnd;
  }

  /** @returns -1 where it is not written as usual, or something is wrong with it. */
  private readUsual(bytes: Uint8Array, at: number): number {
    this.ends.fill(0);
    let end = at;
    for (let number = 0; number < before.length; number += 1) {
      const prefix = before[number] as Buffer;
      const start = end + prefix.length;
      if (startsWith(bytes, end, prefix)) {
        end = skipString(bytes, start - 1);
        this.starts[number] = start;
        this.ends[number] = end - 1;
        if (number < 3 && end - 1 === start) return -1;
      } else if (number < 3) return -1;
    }
    return bytes[end] === closeBrace ? end + 1 : -1;
  }

  private readAny(bytes: Uint8Array, at: number): number {
    const { members } = this;
    this.ends.fill(0);
    let end = at;
    for (let more = members.enter(bytes, at); more; more = members.next(bytes, end)) {
      end = this.member(bytes);
    }
    for (let number = 0; number < 3; number += 1) {
      if (this.ends[number] === 0) throw new MalformedJson(`a relationship has no ${names[number]}`);
      if (this.ends[number] === this.starts[number]) {
        throw new MalformedJson(`${names[number]} of a relationship is empty`);
      }
    }
    return members.end;
  }

  /** Hashes what the relationship says beside its ends and kind. What is hashed alike is said alike. */
  hashFacts(hash: KeyHash): void {
    const [levelEnd, evidenceEnd] = [this.ends[3] as number, this.ends[4] as number];
    const start = Math.min(
      levelEnd > 0 ? (this.starts[3] as number) : Infinity,
      evidenceEnd > 0 ? (this.starts[4] as number) : Infinity,
    );
    const end = Math.max(levelEnd, evidenceEnd);
    // With all that lies between the two, which tells them apart; alone they are not to be taken for each other.
    hashAscii(this.bytes, end > 0 ? start : 0, end, false, hash);
    hash.high ^= (levelEnd > 0 ? levelMark : 0) ^ (evidenceEnd > 0 ? evidenceMark : 0);
  }

  /** What the relationship says beside its ends and kind, as JSON text that Rego can read. */
  facts(): string {
    const parts: string[] = [];
    for (const name of ['level', 'evidence'] as const) {
      const end = this.ends[relationshipMember[name]] as number;
      if (end > 0) {
        const start = this.starts[relationshipMember[name]] as number;
        parts.push(
          `"${name}":${Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start - 1, end - start + 2).toString()}`,
        );
      }
    }
    const facts = `{${parts.join(',')}}`;
    return repaired(facts) ?? facts;
  }

  private member(bytes: Uint8Array): number {
    const { keyStart, keyEnd, valueStart } = this.members;
    const number = numbers.find(bytes, keyStart, keyEnd);
    const end = skipValue(bytes, valueStart);
    if (number === undefined || bytes[valueStart] !== quote) {
      throw new MalformedJson('a relationship has from, to, kind, level and evidence, all of them strings');
    }
    if (this.ends[number] !== 0) throw new MalformedJson(`a relationship has ${names[number]} twice`);
    this.starts[number] = valueStart + 1;
    this.ends[number] = end - 1;
    return end;
  }
}

export const relationshipMember = { from: 0, to: 1, kind: 2, level: 3, evidence: 4 } as const;
