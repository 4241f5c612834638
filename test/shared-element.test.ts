import {expect} from '@open-wc/testing';
import '../src/document-list/define.js';
import {clearPage, show, shownText} from './helpers/element.js';

describe('shared element', () => {
  afterEach(clearPage);
  it('reads the list inside', async () => {
    const element = await show(
      '<ccg-document-list><ul><li><a href="a.pdf">Minutes</a></li></ul></ccg-document-list>',
    );
    expect(element.state).to.equal('ready');
    expect(shownText(element)).to.equal('Minutes');
    await expect(element).to.be.accessible();
  });
});
