import type {CommonModel} from '../model/organisation.js';
import type {Problem} from '../model/problem.js';
import type {CcgElement} from '../element.js';
import {asObject} from '../parse/record.js';
import {loadSource, type Source} from './load.js';

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
    // While the page is being parsed, the load under way will see these children anyway.
    if (document.readyState !== 'loading' && !/data|src/.test(this.source?.kind ?? ''))
      void this.load();
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
    this.#become({...this.phase, status: 'loading'});
    const {data, src, settings} = host;
    try {
      const source = await loadSource({...host.room, host, data, src, settings, fresh});
      if (turn !== this.#turn) return;
      this.source = source;
      this.parse();
    } catch (error) {
      if (turn !== this.#turn) return;
      // The reader of the page's HTML is a file of its own; where a CMS lost it, the page keeps its HTML.
      const problem = {
        code: 'part-missing',
        path: '',
        message: String(error),
        severity: 'error',
      } as const;
      this.#become({status: 'failed', model: null, problems: [problem]});
    }
  }

  /** Reads what was found; the organisation's attributes come over all else. */
  parse() {
    if (!this.source) return;
    const {kind, input, problems} = this.source;
    const {organisationName: name, organisationCode: code, room} = this.#host;
    if (kind === 'none') {
      this.#become({status: 'idle', model: null, problems});
      return;
    }
    const organisation = {
      ...asObject(input.organisation),
      ...(name && {name}),
      ...(code && {code}),
    };
    const parsed = room.parse(Object.keys(organisation).length ? {...input, organisation} : input);
    const all = [...problems, ...parsed.problems];
    if (!parsed.model && !all.length) {
      const path = room.keys[0] ?? '';
      all.push({code: 'no-data', path, message: `${path}: nothing was found`, severity: 'error'});
    }
    this.#become({
      ...parsed,
      status: parsed.model ? 'ready' : 'failed',
      problems: all,
    } as Phase<M>);
  }

  #become(phase: Phase<M>) {
    this.phase = phase;
    this.#host.requestUpdate('phase');
  }
}
