/** Registers all four elements and upgrades `<div data-ccg="…">`. */
import './document-list/define.js';
import './foi-table/define.js';
import './meeting-calendar/define.js';
import './practice-checker/define.js';
