import { testForms } from '../forms.ts';
import { ofLive, type Live } from './live.ts';

await testForms({
  cloud: 'gcp',
  title: 'Google Cloud',
  folder: import.meta.dirname,
  languages: { 'main.tf': 'terraform' },
  live: (answers) => ofLive(answers as Live),
});
