import type {CommonModel} from '../model/organisation.js';
import type {Problem} from '../model/problem.js';
import type {CcgElement} from '../element.js';

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

  /** Checks a model, or with `null` shows the problems of data that could not be read. */
  run(model: M | null) {
    const {host} = this;
    const files = Promise.all([host.room.loadCheck(), import('./check-panel.js')]);
    const use = (parts: Awaited<typeof files> | null) => {
      if (!parts) {
        this.panel = host.say(host.text.checkUnavailable, {file: `${host.localName}.check.js`});
        return;
      }
      const [{check}, {inspect}] = parts;
      this.findings = [];
      Object.assign(this, inspect(host, model ? check(model, undefined, host.options) : []));
    };
    void host.bring(files, use, 'findings');
  }
}
