import {readerOf} from '../shared/source/readers.js';

/** The site's existing HTML as data. The reader knows so many habits that it is a file of its own. */
export const readHtml = readerOf('practice-checker', () => import('./read-page.js'));
