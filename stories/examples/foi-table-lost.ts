import type {CcgFoiTable} from '../../src/foi-table/element.js';

/** An element, not yet in a page, that will not find its file of extras: a CMS lost it. */
export function loseExtras(element: CcgFoiTable): CcgFoiTable {
  element.loadPart = async (_file, use, key) => {
    await Promise.resolve();
    use(null);
    element.requestUpdate(key);
  };
  return element;
}
