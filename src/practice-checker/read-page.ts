import {readers} from '../shared/source/readers.js';
import {readDataAttributes} from '../shared/source/data-attributes.js';
import {says, standingOf, type Standing} from './standing.js';
import {
  hasDetails,
  isAboutPractices,
  looksLikeName,
  readEntry,
  splitEntries,
  type Entry,
} from './entry.js';

type Json = Record<string, unknown>;

const BLOCK =
  'address,article,blockquote,dd,details,div,dl,dt,figure,h1,h2,h3,h4,h5,h6,li,ol,p,section,summary,table,tbody,td,th,thead,tr,ul';
const SKIPPED =
  'script,style,template,nav,form,button,noscript,[hidden],[style*="display:none"],[style*="display: none"]';
/** What an editor struck out. */
const STRUCK = 's,strike,del,[style*="line-through"]';

/**
 * The practices of the site's own list, table or paragraphs as data; `{}` where there are none.
 * A body's name written by `toHTML` above its practices gives `organisations`.
 */
export function readPage(host: Element): Json {
  const reader = new Reader();
  reader.walk(host);
  reader.flush();
  const organisations = [...host.querySelectorAll('h3[data-ccg-code]')].map((heading) => ({
    name: heading.textContent,
    url: heading.querySelector('a')?.getAttribute('href'),
    ...readDataAttributes(heading),
  }));
  const {practices} = reader;
  return practices.length ? {practices, ...(organisations.length && {organisations})} : {};
}

class Reader {
  readonly practices: Json[] = [];
  /** A heading or bold line that may be the name of what follows. */
  #title?: {words: string; isName: boolean; href?: string};
  /** The entry that further paragraphs may go on with. */
  #open?: Entry;
  /** What the headings above say of the practices under them; the level of a line in bold is 7. */
  #sections: {level: number; standing: Standing; written?: string}[] = [];

  /** A heading over practices ends those of its level and below. */
  #section(level: number, words: string, written?: string) {
    this.#sections = this.#sections.filter((above) => above.level < level);
    this.#sections.push({
      level,
      written,
      standing: written ? {organisation: written} : standingOf(words),
    });
  }

  get #standing(): Standing {
    return Object.assign({}, ...this.#sections.map(({standing}) => standing)) as Standing;
  }

  /** Walks what has an end of its own: a heading inside says nothing of what follows. */
  #within(walk: () => void) {
    const sections = this.#sections;
    walk();
    this.flush();
    this.#sections = sections;
  }

  walk(parent: Element) {
    let inline: Node[] = [];
    const endLine = () => {
      if (inline.some((node) => node.textContent?.trim())) this.#block(inline);
      inline = [];
    };
    for (const node of parent.childNodes) {
      if (!(node instanceof Element) || !node.matches(BLOCK)) {
        if (node instanceof Element && node.querySelector(BLOCK) && !node.matches(SKIPPED)) {
          endLine();
          this.walk(node);
        } else inline.push(node);
        continue;
      }
      endLine();
      if (node.matches(SKIPPED)) continue;
      if (/^H\d$/.test(node.tagName) && !node.querySelector(BLOCK)) this.#heading(node);
      else if (node.matches('ul,ol')) this.#list(node);
      else if (node.matches('dl')) this.#definitions(node);
      else if (node.matches('table')) this.#table(node);
      else if (node.matches('p,address') || !node.querySelector(BLOCK))
        this.#block([...node.childNodes]);
      else if (node.matches('details,section,article'))
        this.#within(() => {
          this.walk(node);
        });
      else this.walk(node);
    }
    endLine();
  }

  /** Takes what was held back. A lone paragraph that is a name is a practice; a lone heading is none. */
  flush() {
    if (this.#open) this.#keep(this.#open);
    else if (this.#title?.isName)
      this.#keep({
        lines: [this.#title.words],
        title: this.#title.words,
        hrefs: hrefsIn(this.#title.href),
      });
    this.#open = this.#title = undefined;
  }

  #heading(element: Element) {
    this.flush();
    const [words = ''] = linesOf([element]);
    if (!looksLikeName(words))
      this.#section(
        Number(element.tagName[1]),
        words,
        element.getAttribute('data-ccg-code') ?? undefined,
      );
    this.#title = {
      words,
      isName: false,
      href: element.querySelector('a')?.getAttribute('href') ?? undefined,
    };
  }

  /** A paragraph, or words that stand in none. */
  #block(nodes: Node[]) {
    const entry = entryOf(nodes);
    const [first = ''] = entry.lines;
    if (!first) return;
    const all = entry.lines.join('\n');
    const head = entry.title ?? first.split(',')[0] ?? '';
    const named = looksLikeName(head) && !isAboutPractices(first);
    const standing = standingOf(all);
    const ofOne = /^(?:(?:this|the) (?:practice|surgery)\b|\(?(?:now |practice )?closed\b)/i.test(
      first,
    );
    if (says(standing) && ofOne && (this.#open || this.#title)) {
      if (this.#open) this.#open.lines.push(...entry.lines);
      else this.#begin(entry);
      return;
    }
    if (!hasDetails(all)) {
      const bold = entry.title === first;
      const speaksOfMany =
        /\b(?:below|following|these|listed|practices|surgeries|members?)\b|:$/i.test(all);
      if (!named && (bold || (says(standing) && (speaksOfMany || all.length < 60)))) {
        this.flush();
        this.#section(7, all);
        if (!bold) return;
      }
      if (this.#open && !named && !bold && entry.lines.every((line) => line.length < 60))
        this.#open.lines.push(...entry.lines);
      else if (this.#title && !named && !bold && looksLikeName(this.#title.words))
        this.#begin(entry);
      else if (entry.lines.length > 1 && named && !bold) {
        this.flush();
        if (entry.lines.every(looksLikeName))
          entry.lines.forEach((line) => {
            this.#keep({lines: [line]});
          });
        else this.#open = entry;
      } else if (named || bold) {
        this.flush();
        this.#title = {words: first, isName: named, href: entry.hrefs?.[0]};
      }
      return;
    }
    if (this.#title && (!named || looksLikeName(this.#title.words))) this.#begin(entry);
    else if (this.#open && !named && !entry.title) {
      this.#open.lines.push(...entry.lines);
      this.#open.hrefs = [...(this.#open.hrefs ?? []), ...(entry.hrefs ?? [])];
    } else {
      this.flush();
      if (named || entry.title || /,/.test(first) || entry.lines.length > 1) this.#open = entry;
    }
  }

  /** An entry whose name stood above it. */
  #begin(entry: Entry) {
    const {words = '', href} = this.#title ?? {};
    this.#open = undefined;
    this.#title = undefined;
    this.#open = {
      lines: [words, ...entry.lines],
      title: words,
      hrefs: [...hrefsIn(href), ...(entry.hrefs ?? [])],
    };
  }

  #list(list: Element) {
    const items = [...list.children].filter(
      (child) => child.matches('li') && !child.matches(SKIPPED),
    );
    const {words = ''} = this.#title ?? {};
    // A heading that is a name, over a list of its address and telephone.
    if (
      looksLikeName(words) &&
      !items.some((item) => looksLikeName(entryOf([item]).lines[0] ?? ''))
    ) {
      const entry = entryOf([list]);
      if (hasDetails(entry.lines.join('\n'))) {
        this.#begin({...entry, title: undefined});
        return;
      }
    }
    this.flush();
    for (const item of items) {
      const inner = item.querySelector('ul,ol');
      const names = [...(inner?.children ?? [])].filter((child) =>
        looksLikeName((entryOf([child]).title ?? child.textContent.trim().split(/,|\n/)[0]) || ''),
      );
      const [own = ''] = linesOf([...item.childNodes].filter((node) => node !== inner));
      if (
        names.length > (looksLikeName(own) ? 1 : 0) ||
        item.querySelector('table,dl') ||
        (inner && item.querySelector('h2,h3,h4,h5,h6') && !hasDetails(item.textContent))
      )
        this.#within(() => {
          this.walk(item);
        });
      else this.#keep(entryOf([item]), item);
      this.flush();
    }
  }

  #definitions(list: Element) {
    this.flush();
    if (!list.querySelector(':scope > dt') || list.querySelector('ul,ol,table,dl')) {
      for (const child of list.children) this.walk(child);
      return;
    }
    for (const term of list.querySelectorAll('dt')) {
      const lines = linesOf([term]);
      const entry: Entry = {lines, title: lines[0], hrefs: hrefsOf([term])};
      for (
        let next = term.nextElementSibling;
        next?.matches('dd');
        next = next.nextElementSibling
      ) {
        lines.push(...linesOf([next]));
        entry.hrefs?.push(...hrefsOf([next]));
      }
      this.#keep(entry);
    }
  }

  #table(table: Element) {
    this.flush();
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    if (
      rows.some((row) =>
        row.querySelector(':is(td,th) :is(table,ul,ol,dl,h2,h3,h4,h5,h6,address),td > p + p'),
      )
    ) {
      for (const cell of rows.flatMap((row) => [...row.children])) this.walk(cell);
      return;
    }
    const sections = this.#sections;
    const caption = table.querySelector(':scope > caption')?.textContent;
    if (caption) this.#section(7, caption);
    let columns: string[] = [];
    const spanning: Spanning[] = [];
    for (const row of rows) {
      if (row.matches(SKIPPED)) continue;
      if (!row.children.length) continue;
      const cells = withSpanning(row, spanning);
      const texts = cells.map((cell) => linesOf([cell]));
      const keys = texts.map((lines) => columnOf(lines.join(' ')));
      const isHeader =
        !columns.length && keys.filter(Boolean).length > 1 && !hasDetails(texts.flat().join(' '));
      if (isHeader || (cells.length > 1 && cells.every((cell) => cell.matches('th')))) {
        columns = keys;
        continue;
      }
      const filled = texts.filter((lines) => lines.length);
      const [only = ''] = texts[0] ?? [];
      if (
        cells.length < 2 &&
        (columns.length > 1 || (cells[0]?.matches('th,[colspan]') && !looksLikeName(only)))
      ) {
        this.#section(8, only);
        continue;
      }
      if (!filled.length) continue;
      const at = columns.indexOf('name');
      const order = [...texts.keys()].sort((a, b) => Number(b === at) - Number(a === at));
      const lines = order.flatMap((index) => {
        const known = columns[index];
        const own = texts[index] ?? [];
        if (columns.length && !known) return [];
        if (known === 'website') return own.filter((line) => /^(https?:|www\.)/i.test(line));
        const label = LABELS[known ?? ''];
        if (label) return [`${label}: ${own.join(' ')}`];
        if (known === 'telephone') return own.map((line) => `Telephone: ${line}`);
        return index === order[0] && known === 'name' ? [own.join(' ')] : own;
      });
      const title = at >= 0 ? texts[at]?.join(' ') : entryOf([cells[0] ?? row]).title;
      this.#keep(
        {
          lines,
          title: title ?? (columns.length ? undefined : texts[0]?.[0]),
          hrefs: hrefsOf(cells),
          standing: at >= 0 ? entryOf([cells[at] ?? row]).standing : entryOf([row]).standing,
        },
        row,
      );
    }
    this.#sections = sections;
  }

  /** The body of the heading that a written row stands under, where the row itself does not say. */
  #around(row: Element, exact: Json): Json {
    const written = this.#sections.find((section) => section.written)?.written;
    return {
      ...(written && {organisation: written}),
      ...(row.closest(STRUCK) && !exact.status && {status: 'closed'}),
    };
  }

  /** What somebody wrote behind the written words of a row. */
  #typed(row: Element, {closed, status}: Json): Json {
    if (closed || status === 'closed') return {};
    const copy = row.cloneNode(true) as Element;
    const name = copy.querySelector('.ccg-name');
    const struck = name?.closest(STRUCK) ?? name?.querySelector(STRUCK);
    copy.querySelectorAll('[class^=ccg-]').forEach((part) => {
      part.remove();
    });
    return {...(struck && {status: 'closed'}), ...standingOf(linesOf([copy]).join(' '))};
  }

  #keep(entry: Entry, row?: Element) {
    const exact = row ? readExact(row) : {};
    if (row && exact.name) {
      this.practices.push({...this.#around(row, exact), ...exact, ...this.#typed(row, exact)});
      return;
    }
    const standing = {...this.#standing, ...entry.standing};
    for (const each of splitEntries({...entry, standing})) {
      const read = readEntry(each);
      const name = typeof read.name === 'string' ? read.name : '';
      // Letters that jump down the page, and sentences, are no practices.
      const jumps =
        each.hrefs?.some((href) => href.startsWith('#')) && !hasDetails(each.lines.join(' '));
      const none = isAboutPractices(each.lines[0] ?? '');
      if (name.length < 3 || name.length > 100 || jumps || none) continue;
      this.practices.push(read);
    }
  }
}

/** A cell that reaches down into further rows of its column. */
interface Spanning {
  cell: Element;
  left: number;
}

/** The cells of a row with those that reach down into it, so that columns stay in their places. */
function withSpanning(row: Element, spanning: Spanning[]): Element[] {
  const own = [...row.children];
  const cells: Element[] = [];
  for (;;) {
    const above = spanning[cells.length];
    const cell = above?.left ? above.cell : own.shift();
    if (!cell) return cells;
    if (above?.left) above.left--;
    else if (cell instanceof HTMLTableCellElement)
      spanning[cells.length] = {cell, left: cell.rowSpan - 1};
    cells.push(cell);
  }
}

/** Columns about membership, read as lines with such a label. */
const LABELS: Record<string, string> = {
  organisation: 'CCG',
  body: 'Organisation',
  status: 'Status',
  member: 'Member',
  closed: 'Closed',
};

const COLUMNS: [string, RegExp][] = [
  ['organisation', /\b(?:ccg|clinical commissioning group)\b(?!.*\b(?:practices?|member\??)$)/i],
  ['body', /\bicb\b|commissioner|^member of\b|^organisation$|integrated care board/i],
  ['status', /\bstatus\b/i],
  ['closed', /\bclos(?:ed|ing|ure)\b(?!.*hours)/i],
  ['member', /^(?:is )?(?:a )?(?:ccg )?member(?:ship)?\s?\??$/i],
  ['code', /\bcode\b(?<!post ?code)/i],
  ['postcode', /post ?code/i],
  ['telephone', /tel|phone|contact/i],
  ['website', /web|site|url|link/i],
  ['address', /address|town|city|street|location|area|locality/i],
  ['name', /name|practice|surgery/i],
];
const columnOf = (words: string) =>
  words.length < 40 ? (COLUMNS.find(([, form]) => form.test(words))?.[0] ?? '') : '';

/** The values of a row that `toHTML` wrote: its attributes, and the words in its classes. */
function readExact(row: Element): Json {
  const all = (key: string) => [...row.querySelectorAll(`.ccg-${key}`)];
  const words = (key: string) => all(key)[0]?.textContent;
  return {
    ...readDataAttributes(row),
    name: words('name'),
    address: all('address').map(({textContent}) => textContent),
    postcode: words('postcode'),
    telephone: words('telephone'),
    website: all('website')[0]?.getAttribute('href'),
  };
}

const hrefsIn = (href: string | undefined | null) => (href ? [href] : []);

const hrefsOf = (nodes: Node[]): string[] =>
  nodes.flatMap((node) =>
    node instanceof Element
      ? [...(node.matches('a') ? [node] : []), ...node.querySelectorAll('a')].flatMap((link) =>
          hrefsIn(link.getAttribute('href')),
        )
      : [],
  );

function entryOf(nodes: Node[]): Entry {
  const lines = linesOf(nodes);
  const first = nodes
    .flatMap((node) =>
      node instanceof Element
        ? [...(node.matches(MARKED) ? [node] : []), ...node.querySelectorAll(MARKED)]
        : [],
    )
    .map((element) => linesOf([element]).join(' '))
    .find(Boolean);
  const [struck = ''] = nodes.flatMap((node) =>
    node instanceof Element
      ? [node.closest(STRUCK) ? node : undefined, ...node.querySelectorAll(STRUCK)]
          .filter((element) => element instanceof Element)
          .map((element) => linesOf([element])[0] ?? '')
      : node.parentElement?.closest(STRUCK)
        ? [node.textContent?.trim() ?? '']
        : [],
  );
  return {
    lines,
    title: first && lines[0]?.startsWith(first) ? first : undefined,
    hrefs: hrefsOf(nodes),
    ...(struck && lines[0]?.startsWith(struck) && {standing: {status: 'closed'}}),
  };
}
/** What sets a name apart from what follows it. */
const MARKED = 'strong,b,a,h2,h3,h4,h5,h6';

/** The lines of text as they are seen: broken by <br> and blocks, spaces collapsed. */
function linesOf(nodes: Node[]): string[] {
  let text = '';
  const add = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (!(node instanceof Element) || node.matches(SKIPPED)) return;
    const breaks = node.matches(BLOCK) || node.tagName === 'BR';
    if (breaks) text += '\n';
    node.childNodes.forEach(add);
    if (breaks) text += '\n';
  };
  nodes.forEach(add);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

readers.set('practice-checker', readPage);
