import { MalformedJson } from '../json/skip.ts';

/** Numbers of types, in the order in which they were met. */
export interface TypeNumbers {
  /** In lower case, by their number. */
  readonly names: readonly string[];
  /**
   * The number of a type, however it is spelt.
   *
   * @throws MalformedJson when there are too many.
   */
  number(spelt: string): number;
}

const mostTypes = 65_536;

export function typeNumbers(): TypeNumbers {
  const numbers = new Map<string, number>();
  const names: string[] = [];

  function numberOf(name: string): number {
    const known = numbers.get(name) ?? names.length;
    if (known === mostTypes) throw new MalformedJson(`there are more than ${mostTypes} types`);
    if (known === names.length) names.push(name);
    numbers.set(name, known);
    return known;
  }

  return {
    names,
    number(spelt) {
      let known = numbers.get(spelt);
      if (known === undefined) {
        known = numberOf(spelt.toLowerCase());
        numbers.set(spelt, known);
      }
      return known;
    },
  };
}
