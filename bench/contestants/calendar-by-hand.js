/**
 * The yardstick: a month written by hand for this one job, with the same content in its cells as the
 * element has in its, and the looks that a page needs to show it so (`.by-hand` in page.html): every
 * meeting's name; its date and time in words, and every cell's full date, for screen readers alone;
 * today marked; one tab stop.
 */
import {monthAhead, monthName, MONTHS, WEEKDAYS} from './calendar-data.js';

const pad = (number) => String(number).padStart(2, '0');

/** "9:30am" of "09:30". */
function timeInWords(time) {
  const [hour, minute] = time.split(':').map(Number);
  return `${hour % 12 || 12}${minute ? `:${pad(minute)}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

function make(name, parent, text, attributes = {}) {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
}

export function monthGrid() {
  let ahead = 0;
  let byDay, today, heading, grid;

  function cell(row, {year, month}, day, weekday) {
    const full = `${WEEKDAYS[weekday]} ${day} ${MONTHS[month]} ${year}`;
    const date = `${year}-${pad(month + 1)}-${pad(day)}`;
    const meetings = byDay.get(date) ?? [];
    const td = make('td', row, '', {'data-day': date, tabindex: day === 1 ? 0 : -1});
    if (meetings.length) td.className = 'busy';
    if (date === today) td.setAttribute('aria-current', 'date');
    make('span', td, day, {'aria-hidden': 'true'});
    for (const {title, start, end} of meetings) {
      const event = make('span', td, title, {class: 'event'});
      const times = `${timeInWords(start)} to ${timeInWords(end)}`;
      make('span', event, `, ${full}, ${times}. `, {class: 'hidden'});
    }
    if (!meetings.length) make('span', td, full, {class: 'hidden'});
  }

  function draw() {
    const shown = monthAhead(ahead);
    heading.textContent = monthName(shown);
    const table = document.createElement('table');
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-label', monthName(shown));
    const head = make('tr', make('thead', table));
    for (const name of WEEKDAYS) make('th', head, name.slice(0, 3), {scope: 'col', abbr: name});
    const body = make('tbody', table);
    const before = (new Date(Date.UTC(shown.year, shown.month, 1)).getUTCDay() + 6) % 7;
    const days = new Date(Date.UTC(shown.year, shown.month + 1, 0)).getUTCDate();
    for (let at = 0; at < before + days; at += 7) {
      const row = make('tr', body);
      for (let weekday = 0; weekday < 7; weekday++) {
        const day = at + weekday - before + 1;
        if (day < 1 || day > days) make('td', row);
        else cell(row, shown, day, weekday);
      }
    }
    grid?.remove();
    grid = table;
    heading.parentElement.append(grid);
  }

  const go = (step) => () => {
    ahead += step;
    draw();
  };
  return {
    render(root, meetings) {
      byDay = Map.groupBy(meetings, ({date}) => date);
      today = new Date().toISOString().slice(0, 10);
      const place = make('div', root, '', {class: 'by-hand'});
      make('button', place, 'Previous', {type: 'button'}).onclick = go(-1);
      make('button', place, 'Next', {type: 'button', class: 'next'}).onclick = go(1);
      heading = make('h2', place, '', {'aria-live': 'polite'});
      draw();
    },
    next: () => heading.parentElement.querySelector('.next').click(),
    shown: (asked) =>
      heading.textContent === monthName(monthAhead(asked)) &&
      grid.querySelectorAll('.event').length,
  };
}
