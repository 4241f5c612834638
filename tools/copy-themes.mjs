/** Copies the theme style sheets into the npm package. */
import {cpSync} from 'node:fs';

cpSync('src/themes', 'dist/themes', {recursive: true});
