/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A file of a model in an image, known by its content.
 */
export interface CodeModelFile {
  /**
   * Where it is in the image.
   */
  path?: string;
  /**
   * safetensors, gguf, pickle, joblib, pytorch, onnx, hdf5, keras, tflite, saved-model.
   */
  format?: string;
  /**
   * It holds pickled objects: loading it can run code of whoever wrote it.
   */
  pickled?: boolean;
  /**
   * Bytes.
   */
  size?: number;
  /**
   * Digest of the layer that it is in.
   */
  layer?: string;
  /**
   * SHA-256 of its content, hexadecimal.
   */
  sha256?: string;
  /**
   * Name that the file says of itself.
   */
  name?: string;
  /**
   * Architecture that the file says.
   */
  architecture?: string;
  /**
   * Licence that the file says.
   */
  licence?: string;
  /**
   * How many tensors it holds.
   */
  tensors?: number;
  /**
   * How many parameters it holds.
   */
  parameters?: number;
  [k: string]: unknown | undefined;
}
