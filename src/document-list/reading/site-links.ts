import {formatOfUrl} from '../../shared/model/document.js';
import {maskFile, type Meta} from '../file-words.js';
import {exactItem} from './found.js';
import {address, isCommitteePage, isWebPage, leadsOn, outside} from './leads-elsewhere.js';
import {formatOfLink} from './link-facts.js';
import {isInSentence, isSentence} from './mentions.js';
import type {Line} from './outline.js';

/* Links of the site and of sentences, which stand around documents and are none. */

/** Addresses that share, print or send the page, protect an e-mail, or offer a program. */
const SERVICE = new RegExp(
  [
    String.raw`^(?:https?:)?//(?:[\w-]+\.)*(?:facebook\.com/(?:sharer|share|dialog)|(?:twitter|x)\.com/(?:intent|share|home\?)|linkedin\.com/(?:share|cws/share)|pinterest\.[a-z.]+/pin/create|(?:api|web)\.whatsapp\.com/send|wa\.me/|reddit\.com/submit|addtoany\.com|addthis\.com|get\.adobe\.com|adobe\.com/[^?#]*reader)`,
    String.raw`/cdn-cgi/l/email-protection`,
    String.raw`^(?:whatsapp|sms|fax|skype):`,
    String.raw`/component/mailto/|[?&]option=com_mailto\b`,
    String.raw`[?&]print=1\b`,
    String.raw`^javascript:\s*(?:window\.)?(?:print|history|close)\b`,
  ].join('|'),
  'i',
);
/** Words of a site's own links. */
const SITE =
  /^[\s«‹<←↑^]*(?:home(?:\s?page)?|parent\sdirectory|contact(?:\sus)?|site\s?map|log\s?(?:in|out)|sign\s(?:in|out)|rss(?:\sfeed)?|cookies|accessibility(?:\sstatement)?|print(?:\sthis)?(?:\spage)?|share(?:\sthis)?(?:\spage)?|e-?mail(?:\sthis)?(?:\spage)?|skip\sto\s.*|back|(?:back|return|go|jump)\sto\s(?:the\s)?(?:top|start|previous|home|main|contents)\b.*|(?:to\s)?(?:the\s)?top(?:\sof\s(?:the\s)?page)?)[\s»›>→↑^]*$/i;
/** "« Back to committees" goes up. */
const BACK = /^[\s«‹<←↑]*back\sto\s/i;
/** Words and addresses of other pages of a list. */
const TURN =
  /^[\s«‹<←|…]*(?:next|prev(?:ious)?|first|last)(?:\s(?:page|posts?|entries|results))?[\s»›>→|…]*$/i;
const NUMBER = /^[\s«‹<←|…]*(?:(?:page\s)?\d{1,4}|start|end|older|newer|more)?[\s»›>→|…]*$/i;
const PAGED =
  /[?&;](?:page|paged|p|pg|start|limitstart|offset|pageno|pagenumber|currentpage|from)=\d+|\/page[/-]?\d+|\/p\d+\b/i;
/** "Follow us on Twitter": a body's own place elsewhere. */
const ELSEWHERE =
  /^(?:(?:follow|like|find|visit|join)\s(?:us\s)?(?:on\s)?)?(?:our\s)?(?:x|twitter|facebook|instagram|youtube|linkedin|flickr|tiktok|bluesky|threads)(?:\s(?:page|account|channel))?$/i;
const CRUMBS = /^\W*(?:you\sare\s(?:here|in)\W*)?home\s*(?:[>»›/|→]|::)/i;

/** Addresses of all that one person wrote or that one kind of thing is. */
const OF_KIND =
  /\/(?:authors?|users?|(?:[\w-]+-)?(?:category|categories|tags?))\/[^/?#]+\/?(?:[?#]|$)/i;
/** What holds a document with what is said of it. */
const AROUND = 'tr, li, article, dt';

/** Parts of an address where sites keep files. */
const LIKE_FILE =
  /\b(?:docs?|documents?|downloads?|files?|attachments?|media|assets?|uploads?|publications?(?!-)|library|getresource|getmedia|wpdmdl|ashx|axd)\b/i;

/** Whether the link or the words beside it tell of a file. */
function isFile(link: HTMLAnchorElement, said: string): boolean {
  const meta: Meta = {};
  maskFile(said, meta);
  const {size, format, pages} = meta;
  return (
    !!(formatOfUrl(address(link)) ?? formatOfLink(link) ?? size ?? format ?? pages) ||
    link.hasAttribute('download') ||
    LIKE_FILE.test(address(link))
  );
}

/** Whether a link's address or words are those of the site's own, whatever stands around it. */
function leadsAway(link: HTMLAnchorElement, words: string, isFile: boolean): boolean {
  const href = address(link);
  return (
    SERVICE.test(href) ||
    (!formatOfUrl(href) &&
      (SITE.test(words) ||
        (BACK.test(words) && !isFile) ||
        TURN.test(words) ||
        (ELSEWHERE.test(words) && /^(?:https?:)?\/\//.test(href)) ||
        (NUMBER.test(words) && PAGED.test(href))))
  );
}

/**
 * Takes from lines the links that are the site's own: turning pages, going back, sharing, printing;
 * and, where the page links to files, pages that its sentences mention. All stay where there is no other.
 */
export function dropSiteLinks(lines: readonly Line[]) {
  const all = lines.flatMap((line) => line.links.map((_, place) => asLink(line, place)));
  const gone = new Set(all.filter(({isOfSite}) => isOfSite).map(({link}) => link));
  const files = all.filter(({link, isFile}) => isFile && !gone.has(link)).map(({link}) => link);
  /** Lines whose words say more than the links that they lose. */
  const named = new Set<Line>();
  if (files.length) {
    const sentences = new Set(lines.filter((line) => line.links.length && isSentence(line)));
    for (const {link, line, place, isFile} of all) {
      const isPage = !isFile || (isWebPage(link) && !exactItem(link) && !files.every(isWebPage));
      if (!isFile && isInSentence(line, place, sentences.has(line))) gone.add(link);
      else if (isPage && leadsOn(line, place)) gone.add(link);
      else if (isPage && isCommitteePage(line, place, files)) {
        gone.add(link);
        named.add(line);
      }
    }
  }
  const kinds = all.filter(
    ({link}) => !gone.has(link) && !exactItem(link) && OF_KIND.test(address(link)),
  );
  // Beside a document it says whose or of which kind that is; alone it may be what the list holds.
  const isOfKind = new Set<Element>(kinds.map(({link}) => link));
  const others = new Set<Element>(
    all.map(({link}) => link).filter((link) => !isOfKind.has(link) && !gone.has(link)),
  );
  for (const {link, line} of kinds) {
    const around = [...((link.closest(AROUND) ?? link.closest('p'))?.querySelectorAll('a') ?? [])];
    if (![...around, ...line.links.map((each) => each.link)].some((each) => others.has(each)))
      continue;
    gone.add(link);
    line.isByline = true;
  }
  if (gone.size === all.length) return;
  for (const line of lines) {
    const links = line.links.filter(({link}) => !gone.has(link));
    if (links.length === line.links.length) continue;
    // What is left of a path or of numbers of pages is no line of anything.
    if (
      !links.length &&
      !named.has(line) &&
      (CRUMBS.test(line.text) || !/\p{L}/u.test(outside(line)))
    )
      line.text = '';
    line.links = links;
  }
}

/** What is to be known of a line's link. */
function asLink(line: Line, place: number) {
  const {text, links} = line;
  const {link, start, end} = links[place] as Line['links'][number];
  const isExact = !!exactItem(link);
  const isOwn = isExact || isFile(link, text.slice(start, links[place + 1]?.start));
  const isOfSite =
    !isExact &&
    (leadsAway(link, text.slice(start, end).trim(), isOwn) ||
      (CRUMBS.test(text) && !formatOfUrl(address(link))));
  return {link, line, place, isFile: isOwn, isOfSite};
}
