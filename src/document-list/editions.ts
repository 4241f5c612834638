/* Words that name an edition of a document and not the document: "Easy read", "Polish", "Summary". */

/** Languages that public bodies in the UK translate into, by their codes (BCP 47). */
const CODES =
  'am ar bg bn cs cy da de el en es et fa fr gu he hi hr hu it ja ko ku lt lv ml nb ne nl pa pl ps pt ro ru sk sl so sq sr sv sw ta te th ti tl tr uk ur vi yo zh'.split(
    ' ',
  );
/** Other names, and their own: browsers leave out languages that they are not translated into. */
const ALSO =
  'farsi fa, mandarin zh, cantonese yue, panjabi pa, cymraeg cy, gaeilge ga, polski pl, română ro, português pt, lietuvių lt, latviešu lv, русский ru, українська uk, français fr, español es, italiano it, deutsch de, soomaali so, af-soomaali so, türkçe tr, magyar hu, български bg, čeština cs, slovenčina sk, shqip sq, kurdî ku, العربية ar, اردو ur, فارسی fa, پښتو ps, বাংলা bn, ਪੰਜਾਬੀ pa, ગુજરાતી gu, हिन्दी hi, नेपाली ne, தமிழ் ta, 中文 zh, tiếng\u00a0việt vi, ትግርኛ ti, ελληνικά el';

let known: ReadonlyMap<string, string> | undefined;
/** Codes of languages by their names, made at first use. */
function languages(): ReadonlyMap<string, string> {
  if (known) return known;
  const names = new Intl.DisplayNames(['en'], {type: 'language'});
  const named = CODES.map((code): [string, string] => [
    names.of(code)?.toLowerCase() ?? code,
    code,
  ]);
  const also = ALSO.split(', ').map((pair): [string, string] => {
    const [name = '', code = ''] = pair.split(' ');
    return [name.replace('\u00a0', ' '), code];
  });
  return (known = new Map([...named, ...also]));
}

const TAIL = String.raw`(?:\s(?:language\s)?(?:versions?|translations?|editions?|format|cop(?:y|ies)|language))?`;
const NAMED_LANGUAGE = new RegExp(
  String.raw`^(?:in\s)?(?<name>[\p{L}\p{M}\s-]{2,30}?)${TAIL}$`,
  'iu',
);
/** The same text, made to be read in another way; its format says which. */
const COPY = new RegExp(
  String.raw`^(?:an?\s|in\s)?(?:audio|accessible|screen[\s-]reader(?:[\s-]friendly)?|text[\s-]only)${TAIL}$`,
  'i',
);
/** Another text, or a part or all of it: neither a format nor a language says which. */
const OTHER = new RegExp(
  [
    String.raw`^(?:an?\s|in\s)?(?:easy[\s-]?read|large[\s-]print|plain\senglish|(?:bsl|british\ssign\slanguage)(?:\svideo)?|braille)${TAIL}$`,
    String.raw`^(?:an?\s|the\s)?(?:(?:executive|short|brief)\s)?summary(?:\s(?:version|document|report))?$`,
    String.raw`^(?:an?\s|the\s)?(?:(?:full|short|long|abridged)(?:er)?\sversion|(?:full|main)\sreport)$`,
  ].join('|'),
  'i',
);

const WRITTEN =
  /^(?:(?:pdf|word|excel|powerpoint|html|csv|od[tsp]|txt|rtf)\s)?\(([a-z]{2,3}(?:-[a-z]{2,4})?)\)$/i;

/** What a text names with nothing else. */
export interface Edition {
  /** A translation into it. */
  language?: string;
  /** "Easy read", "Summary": a text of its own, which a title has to name. */
  isOther?: boolean;
}

/** The edition that a text names with nothing else. */
export function editionOf(text: string): Edition | undefined {
  const words = text.trim().replace(/[\s:.]+$/, '');
  if (COPY.test(words)) return {};
  if (OTHER.test(words)) return {isOther: true};
  // As `toHTML` writes it: "PDF (cy)".
  const code = WRITTEN.exec(words)?.[1];
  if (code && new Intl.DisplayNames(['en'], {type: 'language'}).of(code) !== code)
    return {language: code};
  const name = words.length < 60 && NAMED_LANGUAGE.exec(words)?.groups?.name;
  const language = name && languages().get(name.toLowerCase());
  return language ? {language} : undefined;
}
