/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Recorded answers of a cloud's API, redacted. Any file *.json of a capture but capture.json.
 */
export interface ExchangeFile {
  exchanges: {
    /**
     * For the reader of a hand-written capture.
     */
    note?: string;
    request: {
      method: 'GET' | 'POST' | 'HEAD' | 'PUT';
      url: string;
      /**
       * X-Amz-Target of AWS JSON protocols.
       */
      operation?: string;
      /**
       * JSON as JSON, anything else as text.
       */
      body?: {
        [k: string]: unknown | undefined;
      };
    };
    response: {
      status: number;
      headers: {
        [k: string]: string | undefined;
      };
      /**
       * JSON as JSON, anything else as text.
       */
      body: {
        [k: string]: unknown | undefined;
      };
    };
  }[];
}
