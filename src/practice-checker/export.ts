import {dataAttributes, escapeHtml} from '../shared/export/html.js';
import {dateInWords} from '../shared/model/format.js';
import {ukToday} from '../shared/model/uk-time.js';
import {closesLater, UNKNOWN_BODY} from './model.js';
import type {Practice, PracticeCheckerModel} from './schema.js';

/**
 * The plain list to keep inside the tag; `readHtml` reads the same rows back. Practices of another
 * body stand under that body's name, so that nobody takes them for members. `today` is the day in the UK.
 */
export function toHTML(
  {practices, organisations = [], organisation: own = {}}: PracticeCheckerModel,
  today = ukToday(),
): string {
  const home = own.code ?? '';
  let html = '';
  let body: string | undefined;
  for (const practice of practices) {
    const code = practice.organisation ?? home;
    if (code !== body) {
      const {name, url} = organisations.find((each) => each.code === code) ?? {};
      const title = escapeHtml(
        code === home
          ? (own.shortName ?? own.name ?? code) || 'Practices'
          : (name ?? (code === UNKNOWN_BODY ? 'Membership not known' : code)),
      );
      const link = url ? `<a href="${escapeHtml(url)}">${title}</a>` : title;
      // The list of one body alone needs no name above it.
      if (body !== undefined || code !== home)
        html += `${html && '</ul>\n'}<h3 data-ccg-code="${code === home ? '' : escapeHtml(code)}">${link}</h3>\n<ul>\n`;
      else html += '<ul>\n';
      body = code;
    }
    html += row(practice, today);
  }
  return html && `${html}</ul>\n`;
}

/** "Closed on 31 March 2019", "Closes in April 2027", or that it has closed; nothing of an open one. */
function closingWords({closed, status}: Practice, today: string): string[] {
  if (!closed) return status === 'closed' ? ['Closed'] : [];
  const verb = closesLater(closed, today) ? 'Closes' : 'Closed';
  const isDay = closed.length === 10;
  return [`${verb} ${isDay ? 'on' : 'in'} ${dateInWords(closed)}`];
}

/**
 * A practice. Each value has a class, so that a reader need not guess from the words and an edit of
 * the words counts; what has no words stands in attributes.
 */
function row(practice: Practice, today: string): string {
  const {name, address = [], postcode, telephone, website, notes, ...rest} = practice;
  const part = (key: string, value: string | undefined, tag = 'span') =>
    value ? [`<${tag} class="ccg-${key}">${escapeHtml(value)}</${tag}>`] : [];
  const lines = [
    part('name', name, 'strong'),
    [...address.flatMap((line) => part('address', line)), ...part('postcode', postcode)],
    part('telephone', telephone),
    website
      ? [`<a class="ccg-website" href="${escapeHtml(website)}">${escapeHtml(name)} website</a>`]
      : [],
    part('notes', notes),
    closingWords(practice, today),
  ];
  const shown = lines.filter(({length}) => length).map((line) => line.join(', '));
  return `  <li${dataAttributes(rest)}>${shown.join('<br>')}</li>\n`;
}
