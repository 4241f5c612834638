import type {PublishedDocument} from '../shared/model/document.js';
import {sizeInWords} from '../shared/model/format.js';
import {lastDay} from '../shared/model/partial-date.js';
import type {Lit, View} from './view.js';

/** From then on public bodies' documents must be accessible (https://www.legislation.gov.uk/uksi/2018/952). */
const RULES_BEGIN = '2018-09-23';

/**
 * What stands below a document's link: other formats, a description, notes and how to ask for an
 * accessible format. A file of its own: most lists have none of it.
 */
export function part(view: View, {make, formatName}: Lit) {
  const {text, options} = view;

  const link = (href: string, words: string, name: string) => {
    // Heard by itself, "Word" or "Request an accessible format" does not say of what.
    return make('a', {part: 'link', href}, words, make('span', {class: 'hidden'}, ` ${name}`));
  };

  /** "Welsh" of "cy"; what is no language's code stays as it is. */
  const languageName = (code: string) => {
    try {
      return new Intl.DisplayNames(view.language, {type: 'language'}).of(code) ?? code;
    } catch {
      return code;
    }
  };

  const mailto = (title: string, url: string) => {
    const fields = new URLSearchParams({
      subject: `${text.requestFormat}: ${title}`,
      body: view.say(text.requestBody, {title, url}),
    });
    return `mailto:${options.accessibleFormatEmail ?? ''}?${String(fields).replaceAll('+', '%20')}`;
  };

  /** Adds to a row what there is of it; `name` is what the document is called. */
  return (row: HTMLElement, doc: PublishedDocument, name: string) => {
    const {alternatives, description, date, format} = doc;
    const {href} = row.querySelector('a') as HTMLAnchorElement;
    if (alternatives) {
      const links = alternatives.flatMap(({url, format, size, language}, index) => {
        const words = [
          format ? formatName(format) : text.other,
          language && view.say(text.inLanguage, {language: languageName(language)}),
          size && `(${sizeInWords(size)})`,
        ];
        const other = link(url, words.filter(Boolean).join(' '), name);
        if (language) other.hreflang = language;
        return [index ? ', ' : `${text.alsoAs} `, other];
      });
      row.append(make('div', {part: 'alternatives'}, ...links));
    }
    if (description) row.append(make('p', {part: 'description'}, description));
    if (options.pre2018Note && date && lastDay(date) < RULES_BEGIN)
      row.append(make('p', {part: 'note'}, text.before2018));
    if (options.accessibleFormatEmail && format !== 'html')
      row.append(
        make('div', {part: 'request'}, link(mailto(name, href), text.requestFormat, name)),
      );
  };
}
