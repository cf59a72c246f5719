/** What the cases are about. */
export const alice = 'aaaaaaaa-0000-4000-8000-000000000001';
export const bot = 'bbbbbbbb-0000-4000-8000-000000000002';
export const marketing = 'cccccccc-0000-4000-8000-000000000003';
export const administrator = '/providers/Microsoft.Management/managementGroups/contoso';
export const sales = '/subscriptions/00000000-0000-4000-8000-000000000001';
export const group = `${sales}/resourceGroups/pharma-sales`;
export const store = `${group}/providers/Microsoft.Storage/storageAccounts/st`;
