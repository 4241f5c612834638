import type {CcgElement} from '../element.js';
import type {CommonModel} from '../model/organisation.js';
import type {Problem} from '../model/problem.js';
import {placeOf} from '../parse/row-places.js';
import type {Phase} from '../source/data-controller.js';

/** Runs the checks and makes the panel, where an editor asks for them; loads both only then. */
export class CheckController<M extends CommonModel> {
  /** What the checks found, for `problems`. */
  findings: Problem[] = [];
  /** The panel, or words where it could not be loaded. */
  panel?: Node | string;

  constructor(private readonly host: CcgElement<M>) {}

  get on(): boolean {
    return this.host.options.check || new URLSearchParams(location.search).has('ccg-check');
  }

  /** Where data or the wish for checks changed, what was found is of no use any more; what is settled is checked anew. */
  follow({status, model}: Phase<M>, changed: ReadonlySet<string>) {
    if (!changed.has('phase') && !changed.has('check')) return;
    this.findings = [];
    if (this.on && (status === 'ready' || status === 'failed')) this.#run(model);
  }

  /** Checks a model, or with `null` shows the problems of data that could not be read. */
  #run(model: M | null) {
    const {host} = this;
    const files = Promise.all([host.room.loadCheck(), import('./check-panel.js')]);
    const use = (parts: Awaited<typeof files> | null) => {
      if (!parts) {
        // Which of the two it was not every browser tells.
        this.panel = host.lost('check.js or ccg-check-panel');
        return;
      }
      const [{check}, {inspect}] = parts;
      this.findings = [];
      const found = model ? check(model, undefined, host.options) : [];
      ({findings: this.findings, panel: this.panel} = inspect(host, found, placeOf));
    };
    void host.loadPart(files, use, 'findings');
  }
}
