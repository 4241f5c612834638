import {expect} from '@open-wc/testing';
import {writeFeed} from '../../src/cli/ics.js';
import {clearPage} from '../helpers/element.js';
import {at, Calendar} from '../helpers/meeting-calendar.js';

const NOW = '2020-01-10T12:00Z';
const data = {
  organisation: {name: 'NHS Southend CCG', code: '99G'},
  meetings: [{committee: 'Governing Body', date: '2020-01-28', start: '13:30'}, {date: 'soon'}],
  series: [{id: 'ppg', title: 'Patient group', from: '2020-02-11', until: '2020-06-30', every: 2}],
};
const uids = (ics = '') => ics.match(/^UID:.*$/gm);

describe('the feed on the command line', () => {
  afterEach(clearPage);

  it('has the UIDs that the browser writes, and names what is wrong', async () => {
    const {ics, bad} = writeFeed(JSON.stringify(data), undefined, Date.parse(NOW));
    const calendar = await at(NOW, () => Calendar.of(data));
    const saved = await at(NOW, () => calendar.saved(() => calendar.click('Download all dates')));
    expect(uids(ics)).to.deep.equal(uids(saved.text));
    expect(uids(ics)).to.include('UID:patient-group-2020-04-11.99G@ccg-widgets');
    expect(bad).to.have.length(1);
    expect(bad[0]).to.include('meetings[1].date');
  });

  it('says why there is none', () => {
    expect(writeFeed('{').bad[0]).to.include('not valid JSON');
    expect(writeFeed('{}')).to.deep.equal({bad: ['no meetings or series in the file']});
  });
});
