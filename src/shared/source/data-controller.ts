import type {CommonModel} from '../model/organisation.js';
import type {Problem} from '../model/problem.js';
import type {CcgElement} from '../element.js';
import {asObject} from '../parse/record.js';
import {findSource, type Source} from './load.js';
import {LOST} from './lost-file.js';

/** Where an element stands with its data. While loading again it keeps what it had. */
export type Phase<M> =
  | {status: 'idle' | 'failed'; model: null; problems: Problem[]}
  | {status: 'loading'; model: M | null; problems: Problem[]}
  | {status: 'ready'; model: M; problems: Problem[]};

/** Gets an element's data and keeps it current: again when an address or the HTML inside changes; the latest wins. */
export class DataController<M extends CommonModel> {
  phase: Phase<M> = {status: 'idle', model: null, problems: []};
  source?: Source;
  readonly #host;
  /** Counts requests; an answer to an older one is dropped. */
  #turn = 0;
  readonly #children = new MutationObserver(() => {
    const kind = this.source?.kind;
    // While the page is being parsed, the load under way will see these children anyway.
    if (document.readyState !== 'loading' && kind !== 'data' && kind !== 'src') void this.load();
  });

  constructor(host: CcgElement<M>) {
    this.#host = host;
  }

  connect() {
    this.#children.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href'],
    });
    void this.load();
  }

  disconnect() {
    this.#children.disconnect();
    this.#turn++;
  }

  async load(fresh = false) {
    const turn = ++this.#turn;
    const host = this.#host;
    // Properties that a framework sets after it made the element are there one microtask later.
    await Promise.resolve();
    if (turn !== this.#turn) return;
    try {
      let source = findSource(host, fresh);
      if (source instanceof Promise) {
        this.#setPhase({...this.phase, status: 'loading'});
        source = await source;
      }
      if (turn !== this.#turn) return;
      this.source = source;
      this.parse();
    } catch (thrown) {
      if (turn !== this.#turn) return;
      // Where a CMS lost the reader of the page's HTML, or it has a fault, the page keeps its HTML.
      const {name, message} = thrown as Error;
      const code = name === LOST ? LOST : 'fault';
      if (name !== LOST) reportError(thrown);
      const problem = {code, path: '', message, severity: 'error'} as const;
      this.#setPhase({status: 'failed', model: null, problems: [problem]});
    }
  }

  /** Reads what was found; the organisation's attributes come over all else. */
  parse() {
    if (!this.source) return;
    const {kind, input, problems} = this.source;
    const {organisationName: name, organisationCode: code, room} = this.#host;
    if (kind === 'none') {
      this.#setPhase({status: 'idle', model: null, problems});
      return;
    }
    const organisation = {
      ...asObject(input.organisation),
      ...(name && {name}),
      ...(code && {code}),
    };
    const parsed = room.parse(Object.keys(organisation).length ? {...input, organisation} : input);
    if (parsed.model) this.source.copy?.();
    const all = [...problems, ...parsed.problems];
    if (!parsed.model && !all.length) {
      const path = room.keys[0] ?? '';
      all.push({code: 'no-data', path, message: `${path}: nothing was found`, severity: 'error'});
    }
    this.#setPhase({
      ...parsed,
      status: parsed.model ? 'ready' : 'failed',
      problems: all,
    } as Phase<M>);
  }

  #setPhase(phase: Phase<M>) {
    this.phase = phase;
    this.#host.requestUpdate('phase');
  }
}
