import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** Left out of the manifest: what only the library's own files call. */
const inner = {
  name: 'public-members-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        // `fire(type)` is no event of that name.
        declaration.events = declaration.events?.filter(({name}) => name !== 'type');
        declaration.members = declaration.members?.filter(
          ({name, privacy}) =>
            !/^(private|protected)$/.test(privacy ?? '') &&
            !name.startsWith('#') &&
            !INNER.has(name) &&
            !/Callback$/.test(name),
        );
      }
    }
  },
};
const INNER = new Set([
  'room',
  'options',
  'text',
  'language',
  'innerLevel',
  'say',
  'announce',
  'fire',
  'renderModel',
  'renderRoot',
  'hasUpdated',
  'requestUpdate',
  'willUpdate',
  'updated',
  'render',
  'adoptedStyleSheets',
  'styles',
  'properties',
  'observedAttributes',
]);

export default {
  globs: ['src/shared/view/template-element.ts', 'src/shared/element.ts', 'src/*/element.ts'],
  exclude: [],
  outdir: '.',
  plugins: [
    inner,
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', hideLogs: true}),
  ],
};
