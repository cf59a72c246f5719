import type { OscalModel } from '../oscal/models.ts';
import type { ComplianceFormat } from './format.ts';

/** Every way to write what is known of controls, loaded when it is asked for; a new one adds a line here. */
const loaders: Readonly<Record<string, (model: OscalModel) => Promise<ComplianceFormat>>> = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
  html: async () => (await import('./html.ts')).html,
  pdf: async () => (await import('./pdf.ts')).pdf,
  oscal: async (model) => (await import('./oscal.ts')).oscal(model),
};

export const complianceFormats = Object.keys(loaders);

/**
 * A format by its id.
 *
 * @param model what OSCAL is written of.
 */
export async function complianceFormat(id: string, model: OscalModel): Promise<ComplianceFormat> {
  const load = loaders[id];
  if (!load) throw new Error(`there is no format ${id}`);
  return load(model);
}
