/**
 * Leaves out of lit-html, in the files of `cdn/` only, what no template of ours can reach: SVG and
 * MathML fragments, values inside `<script>`, `<style>`, `<textarea>` and `<title>`, and the hook for
 * polyfills of browsers that have no shadow DOM. It is 1% of each element, which every page pays for.
 * The pieces are lit-html's text to the letter: where an update changes one the build stops and says
 * so, and somebody looks again. `test/node/trim-lit.test.mjs` holds our templates to it.
 */
const PIECES = [
  ['2===i?"<svg>":3===i?"<math>":""', '""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;for(',
  ],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [/const j=\{M:h.*?\},B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),.*?;const D=/s, 'const D='],
  ['export{j as _$LH,b as html', 'export{b as html'],
];

export const trimLit = {
  name: 'trim-lit',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
    for (const [piece, other] of PIECES) {
      const trimmed = code.replace(piece, () => other);
      if (trimmed === code) this.error(`lit-html has changed: look again at ${piece}`);
      code = trimmed;
    }
    return {code, map: null};
  },
};
