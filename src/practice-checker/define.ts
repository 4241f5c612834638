import {define} from '../shared/define.js';
import {CcgPracticeChecker} from './element.js';

define('ccg-practice-checker', CcgPracticeChecker);

declare global {
  interface HTMLElementTagNameMap {
    'ccg-practice-checker': CcgPracticeChecker;
  }
}
