import type { GraphRow } from '../../../../src/collect/azure/session/session.ts';
import { testForms } from '../forms.ts';
import { liveAzure } from './live.ts';

await testForms({
  cloud: 'azure',
  title: 'Azure',
  folder: import.meta.dirname,
  languages: { 'main.tf': 'terraform', 'main.json': 'arm', 'main.bicep': 'bicep' },
  live: (answers) => liveAzure(answers as readonly GraphRow[]),
});
