import { joined, markup, type Markup } from '../../markup/markup.ts';
import { pageStart } from '../../markup/whole-page.ts';
import { pictureStyle } from '../picture/picture-style.ts';
import { pageStyle } from './page-style.ts';

/** A page of attack paths: it loads nothing and runs nothing. */
export function page(title: string, body: readonly (Markup | undefined)[]): string {
  return markup`${pageStart({ title, style: `${pageStyle}${pictureStyle}` })}<main>${joined(body, '\n')}</main>
</body>
</html>
`.html;
}
