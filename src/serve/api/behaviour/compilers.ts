import type { FastifyInstance } from 'fastify';
import { newCompiler } from '../../../schema/compiler.ts';

/**
 * Has requests validated as JSON Schema 2020-12, as OpenAPI 3.1 describes them. Of addresses, text becomes numbers, truths and lists
 * where these are asked for; bodies are taken as they are. Nothing is left out silently.
 */
export function setCompilers(app: FastifyInstance): void {
  const common = { verbose: true, strictTypes: false, validateFormats: true, useDefaults: true } as const;
  const ofAddresses = newCompiler({ ...common, coerceTypes: 'array' });
  const ofBodies = newCompiler(common);
  for (const compiler of [ofAddresses, ofBodies]) compiler.addKeyword('x-keelson-schema');
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? ofBodies : ofAddresses).compile(schema as object),
  );
  // Answers are typed where they are made, and held to their schemas by tests.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
}
