/** The framework that a control is of: mcsb-v2 of mcsb-v2:IM-1. */
export function frameworkOf(control: string): string {
  const end = control.indexOf(':');
  return end < 0 ? control : control.slice(0, end);
}
