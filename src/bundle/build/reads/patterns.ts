import type { Node } from './syntax.ts';

/** The variables that a pattern names. */
export function variablesIn(pattern: unknown): string[] {
  if (Array.isArray(pattern)) {
    return pattern.flatMap(variablesIn);
  }
  if (typeof pattern !== 'object' || pattern === null) {
    return [];
  }
  const { type, value } = pattern as Node;
  return type === 'var' ? [String(value)] : Object.values(pattern).flatMap(variablesIn);
}

/** Which variables of a pattern are new cannot be told where it holds references or calls. */
export function looksFurther(pattern: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null) {
    return false;
  }
  const { type } = pattern as Node;
  return type === 'ref' || type === 'call' || Object.values(pattern).some(looksFurther);
}
