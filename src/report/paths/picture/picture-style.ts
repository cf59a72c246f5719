import { levels } from '../../levels.ts';
import { dark, light, type Colours } from '../colours.ts';
import { sizes } from './text-line.ts';

/** Of all pictures: classes and colours only, so that programs which know no variables show them as well. */
export const pictureStyle = [
  '.attack-paths text{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace}',
  `.attack-paths text{font-size:${sizes.about}px}`,
  `.attack-paths .name{font-size:${sizes.name}px;font-weight:600}`,
  `.attack-paths .title{font-size:${sizes.title}px;font-weight:600}`,
  '.attack-paths .tag,.attack-paths text.choke{font-weight:600}',
  '.attack-paths .box{stroke-width:1.2}.attack-paths .choke .box{stroke-width:4}',
  '.attack-paths .attacker .box{stroke-dasharray:5 3}',
  '.attack-paths .inner{fill:none;stroke-width:1}',
  '.attack-paths .line{fill:none}',
  coloured(light),
  `@media screen and (prefers-color-scheme:dark){${coloured(dark)}}`,
].join('');

function coloured(colours: Colours): string {
  const { paper, box, text, dim, warning } = colours;
  return [
    `.attack-paths .paper{fill:${paper};stroke:none}.attack-paths .box{fill:${box}}`,
    `.attack-paths text{fill:${text}}`,
    `.attack-paths .about,.attack-paths .words{fill:${dim}}`,
    `.attack-paths .insight,.attack-paths .caveat{fill:${warning}}`,
    ...levels.map((level) => {
      const colour = colours.levels[level];
      const own = `.attack-paths .${level}`;
      return `${own} .box,${own} .inner,${own} .line{stroke:${colour}}${own} .head,${own} .stripe,${own} .tag,${own} text.choke{fill:${colour}}`;
    }),
  ].join('');
}
