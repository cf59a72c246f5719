import { levels } from '../../levels.ts';
import { dark, light, type Colours } from '../colours.ts';

/** Of pages with attack paths, beside that of their pictures. */
export const pageStyle = [
  'body{font-family:system-ui,sans-serif;line-height:1.45;max-width:75rem;margin:0 auto;padding:1.5rem}',
  'h1,h2,h3{line-height:1.2}h2{margin-top:2.5rem}.path{margin-top:2.5rem;padding-top:1rem;border-top:1px solid}',
  'code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.85em;overflow-wrap:anywhere}',
  'bdi{overflow-wrap:anywhere}.scroll{overflow-x:auto}.scroll>svg{display:block}',
  'table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:start;font-weight:600;padding:.3rem 0}',
  'th,td{text-align:start;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid;min-width:4rem}',
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:600}dd{margin:0}',
  '.steps p{margin:.2rem 0}.steps>li{margin:.6rem 0}',
  '.level,.mark{display:inline-block;border:1px solid;border-radius:.3rem;padding:0 .4rem;font-size:.8em;font-weight:600}',
  coloured(light),
  `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark}${coloured(dark)}}`,
  // On paper nothing can be scrolled.
  '@media print{.scroll{overflow:visible}.scroll>svg{max-width:100%;height:auto}h2,h3,svg,tr{break-inside:avoid}h2,h3{break-after:avoid}}',
].join('');

function coloured(colours: Colours): string {
  const { paper, text, dim, frame, warning } = colours;
  return [
    `body{background:${paper};color:${text}}a{color:inherit}`,
    `.evidence,.about{color:${dim}}.caveat,.insights{color:${warning}}`,
    `th,td,.path{border-color:${frame}}`,
    ...levels.map((level) => `.level.${level}{color:${colours.levels[level]}}`),
  ].join('');
}
