import {expect} from '@open-wc/testing';
import '../../src/meeting-calendar/define.js';
import * as examples from '../../stories/examples/meeting-calendar.js';
import {clearPage, serve, settled, place} from '../helpers/element.js';

describe('meeting-calendar: every example', () => {
  afterEach(clearPage);
  for (const {title, markup, files = {}} of Object.values(examples))
    it(`${title}: is ready and accessible`, async () => {
      const server = serve(files as Record<string, object>);
      const element = place(markup);
      await settled(element);
      server.restore();
      expect(element.state).to.equal('ready');
      await expect(element).to.be.accessible();
    });
});
