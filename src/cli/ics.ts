import {agenda} from '../meeting-calendar/agenda.js';
import {toIcs} from '../meeting-calendar/ics.js';
import {parse} from '../meeting-calendar/parse.js';
import {ukToday} from '../shared/model/uk-time.js';

export interface Feed {
  /** The calendar file; absent where no meeting could be read. */
  ics?: string;
  /** What is wrong with the data, a line each. */
  bad: string[];
}

/**
 * The static feed that people subscribe to, from the same data file as the page's calendar and with
 * the same UIDs. `page` is the address of the page that shows the meetings; `now` is in milliseconds.
 */
export function writeFeed(json: string, page?: string, now = Date.now()): Feed {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {bad: [`not valid JSON: ${(error as Error).message}`]};
  }
  const {model, problems} = parse(data);
  const bad = problems.filter(({severity}) => severity !== 'advice').map(({message}) => message);
  if (!model) return {bad: bad.length ? bad : ['no meetings or series in the file']};
  return {ics: toIcs(agenda(model, ukToday(now)), {model, now, page}), bad};
}
