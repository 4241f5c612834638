import {addMonths} from '../src/shared/model/day.js';
import {ukToday} from '../src/shared/model/uk-time.js';

/**
 * Southend says "bi-monthly" and names no dates, so the calendar's come from rules that begin half a
 * year before today and are marked as examples.
 */
const halfAYearAgo = `${addMonths(ukToday(), -6).slice(0, 7)}-01`;
const everyOtherMonth = {
  every: 2,
  unit: 'months',
  notes: 'Example date, worked out from “every other month”.',
};

export const southendMeetings = {
  series: [
    {
      ...everyOtherMonth,
      id: 'governing-body',
      committee: 'Governing Body',
      on: {weekday: 'thursday', nth: 4},
      from: halfAYearAgo,
      held: 'part-private',
    },
    {
      ...everyOtherMonth,
      id: 'ppgf',
      committee: 'Patient Participation Group Forum',
      on: {weekday: 'tuesday', nth: 2},
      from: `${addMonths(halfAYearAgo, 1).slice(0, 7)}-01`,
      held: 'public',
    },
  ],
};
