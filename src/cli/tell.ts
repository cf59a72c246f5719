/** Tells whoever runs a command something beside what it writes. */
export function tell(text: string): void {
  process.stderr.write(`keelson: ${text}\n`);
}
