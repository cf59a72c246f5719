import type { NativeResource } from '../../code/declaration.ts';

/** Whether a resource is there whenever another one is: for certain, or by the same decision. */
export function isThereWith({ declared }: NativeResource, other: NativeResource): boolean {
  return declared.uncertain === undefined || declared.uncertain === other.declared.uncertain;
}
