import type { BuiltinTable } from '../engine/context.ts';
import { objectOperand, stringOperand } from './operands.ts';
import { parseTemplate } from './template/parser.ts';
import { renderTemplate } from './template/render.ts';
import { jsonForm } from '../engine/value/json-form.ts';

export const templates: BuiltinTable = {
  'strings.render_template': ([template, variables]) => {
    const text = stringOperand(template, 1);
    const data = jsonForm(objectOperand(variables, 2));
    return renderTemplate(parseTemplate(text), data).replaceAll('<no value>', '<undefined>');
  },
};
