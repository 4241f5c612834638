/** Numbers, addresses on the web and what stands before them, as people type them. */
export const NUMBER =
  /(?:\+44 ?(?:\(0\) ?)?|\(?0)\d(?:[\d ()-]|(?<!\d{6} ?|\d{3} \d{3,4} ?)\/(?! ?\(?0)){6,16}\d/;
/** The first number in a line; a bracket around all of it is none of its signs. */
export const numberIn = (line: string): string | undefined =>
  NUMBER.exec(line)?.[0].replace(/^\((?![^)]*\))/, '');
/** What stands before a number: "Tel:", "T.", "Ph", "☎". */
const CALL =
  '(?:\\b(?:tel(?:ephone)?|phone|ph|t|call|appointments)\\b(?:\\.? ?(?:/|&|and) ?(?:fax|f)\\b)?|☎|☏|📞|✆)\\.?';
export const TELEPHONE = new RegExp(
  `^${CALL}\\ufe0f?(?: ?(?:no|number)\\b\\.?)? ?(?:[–-] ?)?(?=[:\\d(+])[: ]*`,
  'iu',
);
export const CALL_BEFORE = new RegExp(`${CALL}\\ufe0f?[ .:]*(?:no|number)?[ .:–-]*(?=,)`, 'giu');
/** E-mail addresses, fax and text numbers, which no practice here has. */
export const UNREAD =
  /(?:\be(?:-?mail)?\b[ .:]{0,3})?[^\s,;:<>()]{1,64}@[^\s,;<>()]{1,200}|(?<!\b(?:tel|phone|telephone|t)\.? ?(?:\/|&|and) ?)\b(?:fax|f)\b[ .:]{0,3}(?:no|number)?[ .:–-]{0,3}\(?0\d[\d ()-]{7,14}\d|\b(?:text ?phone|minicom|type ?talk|text ?relay|sms|text)\b[ .:]{0,3}\(?\d[\d ()-]{7,20}\d/gi;
/** An address on the web in words, with or without "www". */
const WEB =
  /^(?:(?:web(?: ?site)?(?: address)?|w|url)\b\s?[:.]?\s*)?((?:https?:\/\/|www\.)\S+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:nhs\.uk|(?:co|org|gov)\.uk|uk|com|org|net)(?:\/\S*)?)$/i;
/** A number behind a label of its own: "Main line: 01603 111111", "Repeat prescriptions: 01603 111112". */
const LABELLED_NUMBER =
  /^(?=[^:\d]*\b(?:main|reception|switchboard|enquir\w*|general|booking\w*|appointments?|prescriptions?|emergenc\w*|urgent|out[ -]of[ -]hours|ooh|text|sms|mobile|landline|line|desk|results|visits|cancel\w*|office)\b)([^:\d]{1,40}):\s*([+(]?\d[\d ()-]{5,20}\d)/i;
/** Numbers at which a practice is not called. */
const NOT_TO_CALL = /\b(?:text|sms|emergenc|urgent|out|ooh)/i;

/** The website that a line is; `undefined` where it is none. */
export function websiteIn(line: string): string | undefined {
  const address = WEB.exec(line)?.[1];
  return address && (/^http/i.test(address) ? address : `https://${address}`);
}

/** At least seven digits: what is shorter is an extension or the like. */
const NEARLY_NUMBER = /[+(]?(?:\d[ ()-]{0,3}){6,}\d/;

/** What a line is for alone: a website, or a telephone; `spare` is that of another office. */
export interface Contact {
  telephone?: string;
  spare?: string;
  website?: string;
}

/** The contact that a line gives; `undefined` where it is no such line. Before the name stands no label of a number. */
export function contactIn(line: string, hasName: boolean): Contact | undefined {
  const call = hasName ? labelledNumber(line) : undefined;
  if (call)
    return call.worth === 2
      ? {telephone: call.number}
      : {spare: call.worth ? call.number : undefined};
  if (TELEPHONE.test(line)) return {telephone: numberIn(line) ?? NEARLY_NUMBER.exec(line)?.[0]};
  const website = websiteIn(line);
  return website ? {website} : undefined;
}

/** The number that a line gives behind a label, with how good it is: 2 the main one, 1 another, 0 of no use. */
export function labelledNumber(line: string): {number: string; worth: 0 | 1 | 2} | undefined {
  const [, label = '', number = ''] = LABELLED_NUMBER.exec(line) ?? [];
  if (!number) return undefined;
  if (NOT_TO_CALL.test(label)) return {number, worth: 0};
  return {
    number,
    worth: /\b(?:main|reception|switchboard|general|appoint|enquir|booking)/i.test(label) ? 2 : 1,
  };
}
