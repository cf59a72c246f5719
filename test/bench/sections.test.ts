import test from 'ava';
import { sectionOf, withSection } from '../../bench/sections.ts';

test('a section is put at the end, or in place of the one with its heading, and others stay', (t) => {
  const text = '# Results\n\n## One\n\n1\n\n## Two\n\n2\n';

  const added = withSection(text, 'Three', '3\n');
  t.is(added, `${text}\n## Three\n\n3\n`);
  t.is(
    withSection(added, 'Two', 'second'),
    '# Results\n\n## One\n\n1\n\n## Two\n\nsecond\n\n## Three\n\n3\n',
  );
  t.is(sectionOf(added, 'Two'), '2');
  t.is(sectionOf(added, 'Three'), '3');
  t.is(sectionOf(added, 'Thr'), undefined);
});
