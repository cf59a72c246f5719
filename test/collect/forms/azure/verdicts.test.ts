import { testVerdicts } from '../verdicts.ts';
import { liveAzure } from './live.ts';

await testVerdicts({
  cloud: 'azure',
  folder: import.meta.dirname,
  languages: { terraform: 'main.tf', arm: 'main.json', bicep: 'main.bicep' },
  live: liveAzure,
});
