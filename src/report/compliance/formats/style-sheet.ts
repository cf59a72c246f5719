import { stateColours } from '../page/colours.ts';

/** Of the page; the same bytes always, since its hash is what the page's policy allows. */
export const styleSheet = [
  ':root{color-scheme:light;font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}',
  'main{max-width:76rem;margin:0 auto;padding:1rem}',
  'h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em}',
  'h2{border-bottom:2px solid #1a1a1a}',
  'table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.9rem}',
  'caption{text-align:left;font-weight:600;padding:.3rem 0}',
  'th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}',
  'thead th{background:#f0f0f0}',
  'tbody th{font-weight:600}',
  'a{color:#0b57d0}',
  'a:focus-visible{outline:3px solid #0b57d0}',
  '.quiet{color:#595959}',
  '.warning{border-left:4px solid #8a5a00;padding-left:.6rem}',
  ...Object.entries(stateColours).map(([state, colour]) => `.${state}{color:${colour};font-weight:600}`),
  '@media print{main{max-width:none}h2{break-before:page}tr{break-inside:avoid}thead{display:table-header-group}}',
].join('\n');
