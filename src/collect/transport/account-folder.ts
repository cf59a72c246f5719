/** Where answers of one account lie in a capture: others of its cloud are asked the same. */
export function accountFolder(cloud: string, account: string): string {
  return `${cloud}/accounts/${account}`;
}

/** Whether a file of a capture, by its path there, is of one account. */
export function isOfAccount(file: string): boolean {
  return /^[^/\\]+[/\\]accounts[/\\]/.test(file);
}
