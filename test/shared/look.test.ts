import {expect, nextFrame} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {clearPage, place, settled, shownText, type AnyElement} from '../helpers/element.js';

const INSIDE: Record<string, string> = {
  'ccg-document-list':
    '<ul><li><a href="a.pdf">Audit Committee minutes March 2019</a> (199 KB)</li></ul>',
  'ccg-foi-table':
    '<table><caption>2017/18</caption><tr><th></th><th>Received</th><th>In time</th><th>Breached</th></tr><tr><td>Quarter 4</td><td>49</td><td>49</td><td>0</td></tr></table>',
  'ccg-practice-checker':
    '<ul><li>Oak Street Medical Practice, 1 Oak Street, Norwich, NR3 3DL</li></ul>',
  'ccg-meeting-calendar':
    '<ul><li>Governing Body, Tuesday 28 January 2020, 1.30pm, City Hall</li></ul>',
};

/** Each of the four, as it stands on a page; removed again before the next. */
async function each(check: (element: AnyElement) => unknown, wrap = (inner: string) => inner) {
  for (const [tag, inside] of Object.entries(INSIDE)) {
    const element = place(wrap(`<${tag} heading="On this page">${inside}</${tag}>`));
    await settled(element);
    for (let tries = 0; tries < 200 && element.renderRoot.querySelector('slot'); tries++)
      await nextFrame();
    expect(element.state, tag).to.equal('ready');
    await check(element);
    clearPage();
  }
}
const base = (element: AnyElement) =>
  element.renderRoot.querySelector<HTMLElement>('[part="base"]')!;

/** A style sheet of the page; gives what takes it away. */
function pageStyle(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => {
    style.remove();
  };
}

describe('how all four look on any page', () => {
  let undo = () => {};
  afterEach(async () => {
    undo();
    undo = () => {};
    document.documentElement.removeAttribute('dir');
    await executeServerCommand('media', {});
    await setViewport({width: 800, height: 600});
    clearPage();
  });

  it('letters keep their size where the page has html{font-size:62.5%}', async () => {
    const sizes: string[] = [];
    const measure = (element: AnyElement) => {
      sizes.push(
        [base(element), element.renderRoot.querySelector('h2')!]
          .map((part) => getComputedStyle(part).fontSize)
          .join(),
      );
    };
    undo = pageStyle('body{font-size:16px}');
    await each(measure);
    undo();
    undo = pageStyle('html{font-size:62.5%}body{font-size:16px}');
    await each(measure);
    expect(sizes.slice(4)).to.deep.equal(sizes.slice(0, 4));
    expect(sizes[0]).to.equal('16px,24px');
  });

  it('rules of the page for its own lists, links and buttons do not reach inside', async () => {
    undo = pageStyle(
      'a,li,ul,table,button,input,h2,details{display:none!important;color:red!important;float:right!important} *{text-transform:uppercase;white-space:nowrap;text-align:right}',
    );
    await each((element) => {
      const heading = element.renderRoot.querySelector('h2')!;
      expect(heading.checkVisibility(), element.localName).to.equal(true);
      expect(getComputedStyle(heading).float).to.equal('none');
      const {textTransform, whiteSpace, textAlign} = getComputedStyle(base(element));
      expect([textTransform, whiteSpace, textAlign]).to.deep.equal(['none', 'normal', 'start']);
    });
  });

  it('colours and fonts are those that the page sets', async () => {
    undo = pageStyle(
      ':root{--ccg-text-colour:rgb(1, 2, 3);--ccg-link-colour:rgb(4, 5, 6)} body{font-family:monospace}',
    );
    await each((element) => {
      const {color, fontFamily} = getComputedStyle(base(element));
      expect([color, fontFamily], element.localName).to.deep.equal(['rgb(1, 2, 3)', 'monospace']);
    });
  });

  it('nothing leaves a phone, from right to left too, nor with wide or large letters', async () => {
    await setViewport({width: 320, height: 800});
    await each(() => {
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
    document.documentElement.dir = 'rtl';
    await each((element) => {
      expect(document.documentElement.scrollWidth, element.localName).to.be.at.most(320);
      expect(getComputedStyle(base(element)).direction).to.equal('rtl');
    });
    document.documentElement.removeAttribute('dir');
    // https://www.w3.org/WAI/WCAG22/Understanding/text-spacing
    undo = pageStyle('body{letter-spacing:.12em;word-spacing:.16em;line-height:1.5}');
    await each((element) => {
      expect(document.documentElement.scrollWidth, element.localName).to.be.at.most(320);
    });
    undo();
    // Letters of twice the size, on a window of 640.
    undo = pageStyle('body{font-size:200%}');
    await setViewport({width: 640, height: 800});
    await each((element) => {
      expect(document.documentElement.scrollWidth, element.localName).to.be.at.most(640);
    });
  });

  it('follows its column, not the window', async () => {
    await each(
      (element) => {
        expect(element.getBoundingClientRect().width).to.equal(280);
        expect(base(element).scrollWidth, element.localName).to.be.at.most(280);
      },
      (inner) => `<div style="width: 280px">${inner}</div>`,
    );
  });

  it('controls are 24 pixels high and more, and have a name', async () => {
    await each(async (element) => {
      for (const control of element.renderRoot.querySelectorAll<HTMLElement>(
        'button, input, select, summary',
      ))
        if (control.checkVisibility())
          expect(control.getBoundingClientRect().height, control.outerHTML).to.be.at.least(24);
      await expect(element).to.be.accessible();
    });
  });

  it('print has no controls, and the addresses of links', async () => {
    // The style sheet is what a printer gets: there is no emulation of media types in every engine.
    await each((element) => {
      const sheets = (element.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => [
        ...sheet.cssRules,
      ]);
      const print = sheets
        .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
        .map(({cssText}) => cssText)
        .join();
      expect(print, element.localName).to.match(/button[^}]*\{\s*display: none/);
      expect(print, element.localName).to.contain('attr(href)');
    });
  });
});

describe('what all four keep to themselves', () => {
  afterEach(clearPage);

  it('have one polite live region each, before anything is told', async () => {
    await each((element) => {
      const regions = element.renderRoot.querySelectorAll('[role="status"], [aria-live]');
      expect(regions.length, element.localName).to.equal(1);
      expect(regions[0]!.textContent.trim()).to.equal('');
    });
  });

  it('ask for nothing, and leave no cookie and nothing stored', async () => {
    const real = window.fetch;
    const asked: unknown[] = [];
    window.fetch = (input) => {
      asked.push(input);
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    try {
      await each((element) => {
        const input = element.renderRoot.querySelector('input');
        if (!input) return;
        input.value = 'something private';
        input.dispatchEvent(new Event('input', {bubbles: true}));
      });
    } finally {
      window.fetch = real;
    }
    expect(asked).to.deep.equal([]);
    expect(document.cookie).not.to.contain('ccg');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(location.href).not.to.contain('private');
  });

  it('keep the author’s HTML in the page, out of sight once there is better', async () => {
    await each((element) => {
      expect(element.firstElementChild, element.localName).not.to.equal(null);
      expect(element.firstElementChild!.checkVisibility(), element.localName).to.equal(false);
      expect(shownText(element)).to.contain('On this page');
    });
  });
});
