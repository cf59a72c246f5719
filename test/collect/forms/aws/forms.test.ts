import { testForms } from '../forms.ts';
import { ofLive, type Live } from './live.ts';

await testForms({
  cloud: 'aws',
  title: 'AWS',
  folder: import.meta.dirname,
  languages: { 'main.tf': 'terraform', 'template.yaml': 'cloudformation' },
  live: (answers) => ofLive(answers as Live),
});
