import { begins, type ModelFormat } from './model.ts';

const torchMagic = [0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];

const pickleNames = /\.(pkl|pickle|pt|pth|ckpt|bin|sav|model|p)$/i;
const torchNames = /\.(pt|pth|ckpt|bin|pkl|model|mar)$/i;

/** torch.save before 1.6: a pickle of torch's own number first. */
export const torchPickle: ModelFormat = {
  is: (head) => begins(head, ...torchMagic),
  read: () => ({ format: 'pytorch', pickled: true }),
};

/** torch.save since 1.6, and TorchScript: a zip whose first entry is `<name>/data.pkl`, or that has the usual names. */
export const torchZip: ModelFormat = {
  is: (head, path) => {
    if (!begins(head, 0x50, 0x4b, 0x03, 0x04) || head.length < 30) return false;
    const name = head.toString('latin1', 30, 30 + head.readUInt16LE(26));
    return /(^|\/)(data|constants)\.pkl$/.test(name) || torchNames.test(path);
  },
  read: () => ({ format: 'pytorch', pickled: true }),
};

/** joblib's files may be compressed, which hides what they begin with; the name is the only sign then. */
export const joblib: ModelFormat = {
  is: (_, path) => /\.joblib(\.(gz|z|bz2|xz|lzma))?$/i.test(path),
  read: () => ({ format: 'joblib', pickled: true }),
};

/** Python's own pickles: protocol 2 to 5 by name, 4 and 5 by their frame as well. Protocol 0 and 1 have no sign but the name. */
export const pickle: ModelFormat = {
  is: (head, path, size) => {
    const protocol = head[0] === 0x80 ? (head[1] ?? 0) : 0;
    if (protocol >= 2 && protocol <= 5 && pickleNames.test(path)) return true;
    if (protocol >= 4 && protocol <= 5 && head[2] === 0x95 && head.length >= 11) {
      const frame = head.readBigUInt64LE(3);
      return frame > 0n && frame <= BigInt(Math.max(0, size - 11));
    }
    return /\.(pkl|pickle)$/i.test(path) && /^[(\]}cl]/.test(head.toString('latin1', 0, 1));
  },
  read: () => ({ format: 'pickle', pickled: true }),
};
