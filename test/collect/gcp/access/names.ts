/** What the cases are about. */
export const ana = 'user:ana@example.com';
export const robot = 'serviceAccount:robot@alpha.iam.gserviceaccount.com';
export const team = 'group:team@example.com';
export const pool = 'iam.googleapis.com/projects/1001/locations/global/workloadIdentityPools/ci';
export const workload = `principal://${pool}/subject/repo:example/app`;
