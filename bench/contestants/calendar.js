/** Everything that shows a month, each as its own documentation says to, given the same meetings. */
import {makeMeetings, monthAhead, monthName} from './calendar-data.js';
import {monthGrid} from './calendar-by-hand.js';
import {element, script, shownBy, until} from './page-parts.js';

export const makeData = makeMeetings;

async function ours() {
  const calendar = await element('meeting-calendar', 'month-grid');
  calendar.setAttribute('view', 'month');
  const find = (selector) => calendar.shadowRoot.querySelectorAll(selector);
  return {
    async render(root, meetings) {
      calendar.data = {meetings};
      const ready = shownBy(calendar);
      root.append(calendar);
      await ready;
      await until(() => find('[part~="grid"]').length);
    },
    async next() {
      find('[part~="pager"] button')[1].click();
      await calendar.updateComplete;
    },
    shown: (ahead) =>
      find('[part~="month"]')[0].textContent.trim() === monthName(monthAhead(ahead)) &&
      find('[part~="grid"] .event').length,
  };
}

async function fullCalendar() {
  await script('@fullcalendar/core/index.global.min.js');
  await script('@fullcalendar/daygrid/index.global.min.js');
  await script('@fullcalendar/list/index.global.min.js');
  let calendar, place;
  return {
    render(root, meetings) {
      place = root.appendChild(document.createElement('div'));
      calendar = new globalThis.FullCalendar.Calendar(place, {
        initialView: 'dayGridMonth',
        locale: 'en-gb',
        headerToolbar: {start: 'title', center: 'dayGridMonth,listYear', end: 'prev,next'},
        events: meetings.map(({title, date, start, end}) => ({
          title,
          start: `${date}T${start}`,
          end: `${date}T${end}`,
        })),
      });
      calendar.render();
    },
    next: () => calendar.next(),
    shown: (ahead) =>
      place.querySelector('.fc-toolbar-title').textContent === monthName(monthAhead(ahead)) &&
      place.querySelectorAll('.fc-day:not(.fc-day-other) .fc-event').length,
  };
}

/** A date picker: it has the days and the keyboard, and no meetings. */
async function cally() {
  await import('/node_modules/cally/dist/cally.js');
  const place = document.createElement('calendar-date');
  const month = place.appendChild(document.createElement('calendar-month'));
  const heading = () => month.shadowRoot?.querySelector('#h')?.textContent;
  return {
    async render(root) {
      place.locale = 'en-GB';
      root.append(place);
      await until(() => month.shadowRoot?.querySelector('td button, td [role="button"]'));
    },
    async next() {
      const before = heading();
      place.shadowRoot.querySelector('[part~="next"]').click();
      await until(() => heading() !== before);
    },
    shown: (ahead) => monthName(monthAhead(ahead)).startsWith(heading()) && 'dates alone',
  };
}

export const contestants = {
  'hand-written grid': monthGrid,
  'ccg-meeting-calendar': ours,
  'FullCalendar 6': fullCalendar,
  'cally, dates only': cally,
};
