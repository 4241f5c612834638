import {define} from '../shared/define.js';
import {CcgDocumentList} from './element.js';

define('ccg-document-list', CcgDocumentList);

declare global {
  interface HTMLElementTagNameMap {
    'ccg-document-list': CcgDocumentList;
  }
}
