/** The part of pdfmake 0.3 that is used; the types that others have written for it need the DOM library. */
declare module 'pdfmake' {
  export type PdfContent = string | PdfNode;

  /** https://pdfmake.github.io/docs/0.3/document-definition-object/ */
  export interface PdfNode {
    readonly [name: string]: unknown;
  }

  interface PdfMake {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: PdfNode): { getBuffer(): Promise<Uint8Array> };
  }

  const pdfmake: PdfMake;
  export { pdfmake as default };
}
