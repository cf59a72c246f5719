import { openApiDocument } from '../src/serve/api/openapi.ts';

/** schemas/openapi.json: what the routes of the service say of themselves. */
export async function generatedOpenApi(): Promise<string> {
  return `${JSON.stringify(await openApiDocument(), undefined, 2)}\n`;
}
