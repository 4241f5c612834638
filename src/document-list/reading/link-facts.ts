import {formatOfUrl} from '../../shared/model/document.js';

/** Ends of media types (https://www.iana.org/assignments/media-types), and the formats they are. */
const MEDIA_TYPES: Record<string, string> = {
  msword: 'doc',
  'wordprocessingml.document': 'docx',
  'ms-excel': 'xls',
  'spreadsheetml.sheet': 'xlsx',
  'ms-powerpoint': 'ppt',
  'presentationml.presentation': 'pptx',
  'opendocument.text': 'odt',
  'opendocument.spreadsheet': 'ods',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/html': 'html',
  '/pdf': 'pdf',
  '/rtf': 'rtf',
  '/zip': 'zip',
};

/** The format that a link's `type` tells, or a file's name in the query of its address; where the address ends in one, that is it. */
export function formatOfLink(link: HTMLAnchorElement): string | undefined {
  const address = link.getAttribute('href') ?? '';
  if (formatOfUrl(address)) return undefined;
  const type = (link.getAttribute('type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
  const ending = Object.keys(MEDIA_TYPES).find((each) => type.endsWith(each));
  if (ending) return MEDIA_TYPES[ending];
  const [, ...query] = address.replace(/#.*$/s, '').split(/[?&;]/);
  return query.map(formatOfUrl).find((format) => format && format !== 'html');
}

/** The bytes that Drupal writes in a link's `type`: "application/pdf; length=122912". */
export const lengthOfLink = (link: HTMLAnchorElement): string | undefined =>
  /;\s*length=(\d+)/i.exec(link.getAttribute('type') ?? '')?.[1];

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
/** "en" of "EN-GB". */
const primary = (language: string) => language.replace(/-.*$/s, '').toLowerCase();

/**
 * The language of what a link opens: its `hreflang`, else that of its words where they are in another
 * than the page's. Word writes "EN-GB" on everything.
 */
export function languageOf(link: HTMLAnchorElement, host: Element): string | undefined {
  const said = link.getAttribute('hreflang')?.trim();
  if (said && LANGUAGE.test(said)) return said;
  const marked = link.closest('[lang]');
  const language = marked?.getAttribute('lang')?.trim() ?? '';
  const page = host.closest('[lang]')?.getAttribute('lang')?.trim() ?? '';
  return marked !== host &&
    host.contains(marked) &&
    LANGUAGE.test(language) &&
    primary(language) !== primary(page || 'en')
    ? language
    : undefined;
}
