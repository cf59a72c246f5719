import { begins, type ModelFacts, type ModelFormat } from './model.ts';

const wantedBytes = 1024 * 1024;
const mostPairs = 4096;

/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
export const gguf: ModelFormat = {
  is: (head) => head.length >= 24 && begins(head, 0x47, 0x47, 0x55, 0x46),
  wants: () => wantedBytes,
  read: (beginning) => ({ format: 'gguf', pickled: false, ...factsIn(beginning) }),
};

const wanted: Readonly<Record<string, keyof Pick<ModelFacts, 'name' | 'architecture' | 'licence'>>> = {
  'general.architecture': 'architecture',
  'general.name': 'name',
  'general.license': 'licence',
};

/** The pairs before the first that is not whole: vocabularies are long, and what is wanted comes before them. */
function factsIn(bytes: Buffer): Partial<ModelFacts> {
  const facts: { tensors?: number; name?: string; architecture?: string; licence?: string } = {};
  const reader = newReader(bytes);
  try {
    const version = bytes.readUInt32LE(4);
    if (version < 2 || version > 16) return {};
    reader.skip(8);
    const [tensors, pairs] = [reader.long(), reader.long()];
    facts.tensors = tensors;
    for (let count = 0; count < Math.min(pairs, mostPairs); count += 1) {
      const key = reader.text();
      const value = reader.value(reader.int());
      const fact = Object.hasOwn(wanted, key) ? wanted[key] : undefined;
      if (fact !== undefined && typeof value === 'string') facts[fact] = value.slice(0, 200);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return facts;
}

const sizes: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};
const [textType, listType] = [8, 9];

/** Ends with a RangeError where the bytes do. */
function newReader(bytes: Buffer) {
  let at = 0;
  const reader = {
    skip(length: number) {
      if (at + length > bytes.length) throw new RangeError('the beginning ends here');
      at += length;
    },
    int() {
      const value = bytes.readUInt32LE(at);
      at += 4;
      return value;
    },
    long() {
      const value = bytes.readBigUInt64LE(at);
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('a number that cannot be');
      at += 8;
      return Number(value);
    },
    text() {
      const length = reader.long();
      const start = at;
      reader.skip(length);
      return bytes.toString('utf8', start, at);
    },
    /** A text, or undefined of all else, which is passed over. */
    value(type: number): string | undefined {
      if (type === textType) return reader.text();
      if (type === listType) {
        const inner = reader.int();
        const length = reader.long();
        const size = sizes[inner];
        if (size !== undefined) reader.skip(size * length);
        else if (inner === textType) for (let count = 0; count < length; count += 1) reader.text();
        else throw new RangeError('lists of lists are not read');
        return undefined;
      }
      const size = sizes[type];
      if (size === undefined) throw new RangeError('a type that is none');
      reader.skip(size);
      return undefined;
    },
  };
  return reader;
}
