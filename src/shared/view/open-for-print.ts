import type {TemplateElement} from './template-element.js';

const EVENTS = ['beforeprint', 'afterprint'];

/** On paper everything is open: the element renders what it kept back, every `details` unfolds; afterwards all is as before. */
export class OpenForPrint {
  /** Whether a print is under way: an element leaves nothing away then. */
  isOn = false;
  /** What is open for it. */
  #opened: Element[] = [];

  constructor(private readonly host: TemplateElement) {}

  connect() {
    for (const type of EVENTS) addEventListener(type, this);
  }

  disconnect() {
    for (const type of EVENTS) removeEventListener(type, this);
  }

  handleEvent({type}: Event) {
    this.isOn = type === EVENTS[0];
    this.host.requestUpdate();
    for (const details of this.#opened.splice(0)) details.removeAttribute('open');
    this.#open();
    // What the element keeps back on a screen comes with its next rendering.
    void this.host.updateComplete.then(this.#open);
  }

  readonly #open = () => {
    if (!this.isOn) return;
    for (const details of this.host.renderRoot.querySelectorAll('details:not([open])')) {
      details.setAttribute('open', '');
      this.#opened.push(details);
    }
  };
}
