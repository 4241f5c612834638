/**
 * Leaves out of lit-html, in the files of `cdn/` only, what no template of ours can reach: SVG and
 * MathML fragments, values inside `<script>`, `<style>`, `<textarea>` and `<title>`, in comments and
 * in place of attributes, directives, templates that another tool compiled, and the hook for
 * polyfills of browsers that have no shadow DOM. It is 3% of each element, which every page pays for.
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
  // A value that stands for an attribute, or in a comment.
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [
    'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'if(r.data===n)d.push({type:2,index:l});',
  ],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [/class Z\{.*?_\$AI\(t\)\{M\(this,t\)\}\}/s, ''],
  // Directives, and what tells them that they are in a page.
  [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/s, ''],
  ['t=M(this,t,i),a(t)?', 'a(t)?'],
  ['t=M(this,t,i,0),o=', 'o='],
  ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
  ['(t=M(this,t,i,0)??A)', '(t=t??A)'],
  ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h)', 'constructor(t,i,s,e,h)'],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['this._$AP?.(!1,!0,s)', ''],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  // Templates that were compiled before.
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'e=this._$AC(t);',
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
