/** Opens every `details` in a shadow root while the page is printed, and closes those again that were closed. */
export class OpenForPrint {
  #opened: HTMLDetailsElement[] = [];

  constructor(private readonly root: ShadowRoot) {}

  connect() {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  disconnect() {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = () => {
    this.#opened = [...this.root.querySelectorAll('details')].filter(({open}) => !open);
    this.#set(true);
  };

  readonly #close = () => {
    this.#set(false);
  };

  #set(open: boolean) {
    for (const details of this.#opened) details.open = open;
  }
}
