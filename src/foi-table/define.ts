import {define} from '../shared/define.js';
import {CcgFoiTable} from './element.js';

define('ccg-foi-table', CcgFoiTable);

declare global {
  interface HTMLElementTagNameMap {
    'ccg-foi-table': CcgFoiTable;
  }
}
