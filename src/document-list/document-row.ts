import {readDataAttributes} from '../shared/source/data-attributes.js';
import {readDetails} from './details.js';
import {collapse, hasWords} from './file-words.js';
import {ITEM, type Found, type Json} from './found.js';
import {onlyYear, type Dates} from './page-dates.js';
import {datesUnder, headingsOver} from './page-headings.js';
import {committeeIn, typeIn} from './subject.js';

/** A document's row, from its link, its lines, its columns and the headings above. */
export function documentRow(one: Found): Json {
  const {link, line, row, name, namedBy, box, lines, alternatives} = one;
  const given = Object.entries(readDataAttributes(box)).filter(([key]) => key !== 'words');
  if (one.exact)
    return {
      title: link.textContent,
      url: row.url,
      description: box.querySelector('p')?.textContent,
      ...Object.fromEntries(given),
    };
  // Where somebody has changed the words, they tell what they can.
  const kept = Object.fromEntries(
    given.filter(([key]) => !/^(date|size|format|pages|alternatives)$/.test(key)),
  );
  const dates = datesUnder(line.headings);
  const words = lines.filter((each) => each !== name?.line && hasWords(each.text, dates));
  const cells = words.filter(({block}) => block.closest('td, th')).map(({text}) => text);
  const contexts = [line.label, ...cells, one.lead];
  for (const {text} of headingsOver(line.headings)) contexts.push(text);
  const first = <T>(read: (text: string) => T | undefined): T | undefined => {
    for (const text of [row.title, ...contexts]) {
      const value = read(text);
      if (value) return value;
    }
    return undefined;
  };
  const type = first(typeIn);
  const committee = first(committeeIn);
  const description = words.find(
    (each) => each !== namedBy && /^(p|dd)$/.test(each.block.localName),
  );
  const result: Json = {
    ...kept,
    // What stands under a heading with a date on it is of that meeting.
    ...(/^(agenda|papers|minutes)$/.test(type ?? '') && dateOfMeeting(contexts, dates)),
  };
  const column = onlyYear(line.label) ?? one.nameDate;
  if (column) result.date ??= column;
  for (const {text, label} of [...lines].reverse())
    Object.assign(result, readDetails(text, label, dates));
  Object.assign(
    result,
    row,
    type && {type},
    committee && {committee},
    ITEM.test(box.localName) && description && {description: collapse(description.text)},
    alternatives.length > 0 && {alternatives},
  );
  return result;
}

/** The date in the nearest text that has one and no more. */
function dateOfMeeting(texts: readonly string[], dates: Dates): Json {
  for (const text of texts) {
    const [date, ...more] = dates(text);
    if (date && !more.length) return {date: date.date};
  }
  return {};
}
