/** Meetings of a made-up body, from the month that it is now. */

const COMMITTEES = [
  'Governing Body',
  'Primary Care Commissioning Committee',
  'Audit Committee',
  'Quality and Performance Committee',
];
const pad = (number) => String(number).padStart(2, '0');

export const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split(
    '|',
  );
export const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');

/** The month that is `ahead` of this one. */
export function monthAhead(ahead) {
  const now = new Date();
  const date = new Date(Date.UTC(now.getFullYear(), now.getMonth() + ahead, 1));
  return {year: date.getUTCFullYear(), month: date.getUTCMonth()};
}
export const monthName = ({year, month}) => `${MONTHS[month]} ${year}`;

/** `count` rows of a data file by date, so many `aMonth`; what is varied depends on the index alone. */
export const makeMeetings = (count, aMonth) =>
  Array.from({length: count}, (_, index) => {
    const {year, month} = monthAhead(Math.floor(index / aMonth));
    const committee = COMMITTEES[(index * 3) % COMMITTEES.length];
    const start = 9 + (index % 5);
    return {
      title: committee,
      committee,
      date: `${year}-${pad(month + 1)}-${pad(1 + Math.floor(((index % aMonth) * 28) / aMonth))}`,
      start: `${pad(start)}:30`,
      end: `${pad(start + 2)}:00`,
      held: 'public',
      venue: {name: 'Council Chamber', address: 'City Hall, St Peters Street', postcode: 'NR2 1NH'},
    };
  });
