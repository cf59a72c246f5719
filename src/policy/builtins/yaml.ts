import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { readYaml } from './go/yaml-read.ts';
import { writeYaml } from './go/yaml-write.ts';
import { stringOperand } from './operands.ts';
import { jsonForm } from '../engine/value/json-form.ts';

export const yaml: BuiltinTable = {
  'yaml.marshal': ([value = null]) => writeYaml(jsonForm(value)),
  'yaml.unmarshal': ([text]) => readYaml(stringOperand(text, 1)),
  'yaml.is_valid': ([text]) => typeof text === 'string' && isYaml(text),
};

function isYaml(text: string): boolean {
  try {
    readYaml(text);
    return true;
  } catch (error) {
    if (error instanceof BuiltinError) return false;
    throw error;
  }
}
