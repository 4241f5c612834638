import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {CcgDocumentList} from '../../src/document-list/element.js';
import {announced, clearPage, place, serve, settled, show, shownText} from '../helpers/element.js';

const LIST = '<ul><li><a href="html.pdf">From HTML</a></li></ul>';
const doc = (title: string) => ({title, url: `${title}.pdf`});
const codes = (element: CcgDocumentList) => element.problems.map(({code}) => code);
/** Whether the page's own HTML is what people see. */
const showsHtml = (element: Element) => {
  const list = element.querySelector('ul')!;
  return list.checkVisibility() && list.getBoundingClientRect().height > 0;
};
/** What the page has fetched is forgotten, as on a new page of the same session. */
function forgetAnswers() {
  const page = globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>;
  page[Symbol.for('ccg-widgets.requests')]?.clear();
}

describe('faults, of servers and of ours', () => {
  const real = {
    fetch: window.fetch,
    report: window.reportError,
    timeout: AbortSignal.timeout.bind(AbortSignal),
    warn: console.warn,
    sheet: window.CSSStyleSheet,
  };
  let reported: unknown[];
  beforeEach(() => {
    reported = [];
    window.reportError = (error: unknown) => reported.push(error);
    console.warn = () => undefined;
  });
  afterEach(() => {
    window.fetch = real.fetch;
    window.reportError = real.report;
    AbortSignal.timeout = real.timeout;
    window.CSSStyleSheet = real.sheet;
    console.warn = real.warn;
    clearPage();
  });

  it('a server that does not answer within 15 seconds is given up, and the HTML stays', async () => {
    let waits = 0;
    let asked = 0;
    let giveUp = () => {};
    AbortSignal.timeout = (milliseconds) => {
      waits = milliseconds;
      const controller = new AbortController();
      giveUp = () => {
        controller.abort(new DOMException('The operation timed out.', 'TimeoutError'));
      };
      return controller.signal;
    };
    window.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        asked++;
        init?.signal?.addEventListener('abort', () => {
          reject(init.signal?.reason as Error);
        });
      });
    const element = place<CcgDocumentList>(
      `<ccg-document-list src="/never.json">${LIST}</ccg-document-list>`,
    );
    await element.updateComplete;
    expect([element.state, showsHtml(element), waits]).to.deep.equal(['loading', true, 15_000]);
    giveUp();
    await settled(element);
    expect(element.state).to.equal('failed');
    expect(element.problems.map(({code, message}) => `${code} ${message}`)).to.deep.equal([
      'timeout src /never.json: no answer within 15 seconds',
    ]);
    expect(asked, 'who waited once is not made to wait again').to.equal(1);
    expect(showsHtml(element)).to.equal(true);
    expect(shownText(element)).to.contain('Try again');
  });

  it('an excuse with status 200 is not kept as the last good copy', async () => {
    const files: Record<string, object> = {'/copy2.json': {documents: [doc('good')]}};
    const {restore} = serve(files);
    const view = () =>
      show<CcgDocumentList>(`<ccg-document-list src="/copy2.json">${LIST}</ccg-document-list>`);
    await view();
    for (const excuse of [{error: 'down for maintenance'}, {documents: [{error: 'none'}]}]) {
      forgetAnswers();
      files['/copy2.json'] = excuse;
      await view();
    }
    forgetAnswers();
    files['/copy2.json'] = {status: 500};
    const later = await view();
    restore();
    expect(later.model?.documents.map(({title}) => title)).to.deep.equal(['good']);
    expect(codes(later)).to.include('old-copy');
  });

  it('a calendar file that fails later gives way to its last good copy too', async () => {
    const ics = [
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1',
      'DTSTART;VALUE=DATE:20310106\r\nSUMMARY:Board\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ].join('\r\n');
    const files: Record<string, string | object> = {'/board.ics': ics};
    const {restore} = serve(files);
    const markup = '<ccg-meeting-calendar src="/board.ics"></ccg-meeting-calendar>';
    const first = await show(markup);
    expect(first.state).to.equal('ready');
    forgetAnswers();
    files['/board.ics'] = {status: 500};
    const later = await show(markup);
    restore();
    expect(later.model).to.deep.equal(first.model);
    expect(later.problems.map(({code}) => code)).to.deep.equal(['http-error', 'old-copy']);
  });

  it('a fault of ours in reading is named as one, told to the page once, and the HTML stays', async () => {
    const element = await show<CcgDocumentList>(`<ccg-document-list>${LIST}</ccg-document-list>`);
    const {readHtml} = element.room;
    element.room.readHtml = () => {
      throw new TypeError('x is undefined');
    };
    element.querySelector('a')!.textContent = 'Changed';
    for (let tries = 0; tries < 100 && element.state !== 'failed'; tries++) await settled(element);
    element.room.readHtml = readHtml;
    expect(codes(element)).to.deep.equal(['fault']);
    expect(reported.map(String)).to.deep.equal(['TypeError: x is undefined']);
    expect(showsHtml(element)).to.equal(true);
  });

  it('a rendering that fails is told once and stops no later one', async () => {
    const element = await show<CcgDocumentList>(`<ccg-document-list>${LIST}</ccg-document-list>`);
    let fails = true;
    const {renderModel} = CcgDocumentList.prototype;
    element.renderModel = function (model) {
      if (fails) throw new RangeError('no such row');
      return renderModel.call(this, model);
    };
    element.heading = 'Papers';
    await element.updateComplete;
    fails = false;
    element.heading = 'Committee papers';
    await element.updateComplete;
    expect(reported.map(String)).to.deep.equal(['RangeError: no such row']);
    expect(element.renderRoot.querySelector('h2')?.textContent).to.equal('Committee papers');
  });

  it('a part whose use fails stops no later one', async () => {
    const element = await show<CcgDocumentList>(`<ccg-document-list>${LIST}</ccg-document-list>`);
    await element.loadPart(Promise.resolve('part'), () => {
      throw new Error('broken part');
    });
    const got: unknown[] = [];
    await element.loadPart(Promise.reject(new Error('404')), (part) => got.push(part));
    await element.updateComplete;
    expect(reported.map(String)).to.deep.equal(['Error: broken part']);
    expect(got, 'a lost file is no fault').to.deep.equal([null]);
  });

  it('the same words said twice are news to a screen reader each time', async () => {
    const element = await show<CcgDocumentList>(`<ccg-document-list>${LIST}</ccg-document-list>`);
    const status = element.renderRoot.querySelector('[role="status"]')!;
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    for (let times = 1; times <= 3; times++) {
      element.announce('2 documents');
      await element.updateComplete;
      await Promise.resolve();
      expect(announced(element)).to.equal('2 documents');
      expect(changes).to.equal(times);
    }
    observer.disconnect();
  });

  it('a browser without style sheets for shadow roots keeps the page’s HTML', () => {
    window.CSSStyleSheet = function () {
      throw new TypeError('Illegal constructor');
    } as unknown as typeof CSSStyleSheet;
    const older = document.createElement('ccg-older-browser');
    older.innerHTML = LIST;
    document.body.append(older);
    const heard: unknown[] = [];
    // The test runner's own would take what the browser reports for a failure.
    const {onerror} = window;
    window.onerror = (message) => heard.push(message) > 0;
    customElements.define('ccg-older-browser', class extends CcgDocumentList {});
    window.onerror = onerror;
    expect(heard.join()).to.contain('Illegal constructor');
    expect(showsHtml(older)).to.equal(true);
  });

  it('the month is the UK’s: at a month’s end in summer it begins an hour before UTC’s', async () => {
    const {now} = Date;
    const figures = {received: 4, inTime: 4, late: 0};
    const data = {
      foi: {
        years: [
          {
            label: '2019/20',
            periods: [
              {month: '2019-06', ...figures},
              {month: '2019-07', ...figures},
            ],
          },
        ],
      },
    };
    const sentence = async (instant: string) => {
      Date.now = () => Date.parse(instant);
      const element = await show(
        `<ccg-foi-table><script type="application/json">${JSON.stringify(data)}</script></ccg-foi-table>`,
      );
      Date.now = now;
      return element.renderRoot.querySelector('[part="summary"]')?.textContent;
    };
    expect(await sentence('2019-06-30T22:30:00Z')).to.contain('June 2019');
    expect(await sentence('2019-06-30T23:30:00Z')).to.contain('July 2019');
  });
});
