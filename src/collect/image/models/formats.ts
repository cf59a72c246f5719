import { gguf } from './gguf.ts';
import type { ModelFormat } from './model.ts';
import { hdf5, keras, onnx, savedModel, tflite } from './others.ts';
import { joblib, pickle, torchPickle, torchZip } from './pickle.ts';
import { safetensors } from './safetensors.ts';

/** The first that a file is of is its format. */
export const modelFormats: readonly ModelFormat[] = [
  safetensors,
  gguf,
  torchPickle,
  keras,
  torchZip,
  joblib,
  pickle,
  onnx,
  hdf5,
  tflite,
  savedModel,
];
