import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/define.js';
import './page.css';

setCustomElementsManifest(manifest);

export default {
  parameters: {
    // A violation is a fault, not a hint.
    a11y: {test: 'error'},
    controls: {expanded: true},
    options: {storySort: {order: ['Start here', 'Elements']}},
  },
  tags: ['autodocs'],
} satisfies Preview;
