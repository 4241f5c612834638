import {readerOf} from '../shared/source/readers.js';

/** The site's existing HTML as data. The reader knows so many spellings that it is a file of its own. */
export const readHtml = readerOf('meeting-calendar', () => import('./read-page.js'));
