import { begins, type ModelFormat } from './model.ts';

/** https://onnx.ai/onnx/repo-docs/IR.html: protocol buffers, which have no mark; the first field is the version of the format. */
export const onnx: ModelFormat = {
  is: (head, path) => path.endsWith('.onnx') && head[0] === 0x08 && (head[1] ?? 0) > 0 && (head[1] ?? 0) < 64,
  read: () => ({ format: 'onnx', pickled: false }),
};

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t4.html; also data, so the name counts. */
export const hdf5: ModelFormat = {
  is: (head, path) =>
    begins(head, 0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a) && /\.(h5|hdf5|keras)$/i.test(path),
  read: () => ({ format: 'hdf5', pickled: false }),
};

/** Keras 3: a zip. */
export const keras: ModelFormat = {
  is: (head, path) => path.endsWith('.keras') && begins(head, 0x50, 0x4b, 0x03, 0x04),
  read: () => ({ format: 'keras', pickled: false }),
};

export const tflite: ModelFormat = {
  is: (head) => head.toString('latin1', 4, 8) === 'TFL3',
  read: () => ({ format: 'tflite', pickled: false }),
};

export const savedModel: ModelFormat = {
  is: (_, path) => /(^|\/)saved_model\.pb$/.test(path),
  read: () => ({ format: 'saved-model', pickled: false }),
};
