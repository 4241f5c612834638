import {expect} from '@open-wc/testing';
import {html} from 'lit/html.js';
import {Address} from '../../src/shared/address.js';
import {TemplateElement} from '../../src/shared/view/template-element.js';
import {clearPage} from '../helpers/element.js';

/** The smallest element with an address. */
class Chooser extends TemplateElement {
  readonly address = new Address(this, 'documents', ['type', 'year', 'committee']);
  shown: (string | undefined)[] = [];
  override connectedCallback() {
    super.connectedCallback();
    this.address.connect();
  }
  disconnectedCallback() {
    this.address.disconnect();
  }
  protected override willUpdate() {
    this.shown.push(this.address.get('type'));
  }
  protected override render() {
    return html``;
  }
  protected override updated() {
    // Nothing to do.
  }
}
customElements.define('test-chooser', Chooser);

const place = (attributes = '') => {
  document.body.insertAdjacentHTML('beforeend', `<test-chooser ${attributes}></test-chooser>`);
  return document.body.lastElementChild as Chooser;
};
const hash = (text: string) => {
  history.replaceState(null, '', `#${text}`);
};

describe('the address', () => {
  afterEach(clearPage);

  it('has the element’s own pairs and leaves others and anchors alone', () => {
    hash('section-2&practice=D82040&documents.type=agenda&documents.year=2018-19');
    const {address} = place();
    expect([
      address.get('type'),
      address.get('year'),
      address.get('committee'),
      address.get(),
    ]).to.deep.equal(['agenda', '2018-19', undefined, undefined]);
    address.set({type: 'minutes', year: undefined});
    expect(location.hash).to.equal('#section-2&practice=D82040&documents.type=minutes');
    address.set({type: undefined});
    expect(location.hash).to.equal('#section-2&practice=D82040');
  });

  it('encodes and decodes, and survives what is no encoding', () => {
    const {address} = place();
    address.set({committee: 'Audit & Risk = 100%'});
    expect(location.hash).to.equal('#documents.committee=Audit%20%26%20Risk%20%3D%20100%25');
    expect(address.get('committee')).to.equal('Audit & Risk = 100%');
    hash('documents.committee=100%');
    expect(address.get('committee')).to.equal('100%');
  });

  it('goes by the element’s id, its div’s, or its place', () => {
    const [first, second, named] = [place(), place(), place('id="minutes"')];
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div data-ccg="x" id="in-div"><test-chooser></test-chooser></div>',
    );
    const inDiv = document.querySelector<Chooser>('#in-div > *')!;
    expect([first, second, named, inDiv].map(({address}) => address.prefix)).to.deep.equal([
      'documents',
      'documents-2',
      'minutes',
      'in-div',
    ]);
    second.address.set({'': 'D82040'});
    expect(location.hash).to.equal('#documents-2=D82040');
    expect(second.address.get()).to.equal('D82040');
  });

  it('makes each choice one step of history, so that Back undoes it', async () => {
    const element = place();
    await element.updateComplete;
    element.address.set({type: 'agenda'});
    element.address.set({type: 'agenda'});
    await element.updateComplete;
    element.address.set({type: 'minutes'});
    await element.updateComplete;
    history.back();
    await new Promise((resolve) => {
      addEventListener('popstate', resolve, {once: true});
    });
    await element.updateComplete;
    expect(element.shown).to.deep.equal([undefined, 'agenda', 'minutes', 'agenda']);
  });

  it('gives links without going there', () => {
    hash('practice=D82040');
    expect(place().address.with({type: 'minutes'})).to.equal(
      'practice=D82040&documents.type=minutes',
    );
    expect(location.hash).to.equal('#practice=D82040');
  });
});
