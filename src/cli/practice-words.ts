/**
 * Names and addresses as NHS Digital publishes them, in capitals and cut to 25 characters, as people
 * write them: "WOODCOCK RD SURGERY" is "Woodcock Road Surgery".
 */

/** Short forms written out. What stands for two things (St, Dr) is decided by its neighbours, below. */
const LONG: Record<string, string> = Object.fromEntries(
  (
    'MED Medical|MEDIC Medical|MDCL Medical|PRAC Practice|PRACT Practice|PRACTIC Practice|PRCT Practice|' +
    'CTR Centre|CTRE Centre|CENTR Centre|CNTR Centre|CENT Centre|SURG Surgery|SGY Surgery|SURGER Surgery|RD Road|AVE Avenue|' +
    'HLTH Health|HTH Health|HC Health Centre|H/C Health Centre|H.C Health Centre|H/CTR Health Centre|H/CENTRE Health Centre|' +
    "M/C Medical Centre|MC Medical Centre|P'SHIP Partnership|P/SHIP Partnership|PSHIP Partnership|PTNR Partner|PTNRS Partners|PTRS Partners|CTRS Centres|M.C Medical Centre|PARTNERSH Partnership|" +
    'GRP Group|HSE House|UNIV University|HOSP Hospital|CRES Crescent|CL Close|GDNS Gardens|' +
    'SQ Square|LN Lane|PK Park|COMM Community|BLDG Building|TERR Terrace|TCE Terrace|FL Floor|BLVD Boulevard|CO County|NR Near|DRV Drive|LTD Ltd|DRS Drs|DR Dr|MR Mr|MRS Mrs|MT Mount|GT Great'
  )
    .split('|')
    .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)]),
);

/** Written in capitals. Of other words, those without a vowel are initials: "KS Medical Centre". */
const CAPITALS =
  /^(?:NHS|GP|GPS|UEA|PMS|APMS|PCN|PCC|PCT|PHC|LLP|CIC|OOH|UK|AT|EHS|IMH|HMP|YMCA|[IVX]{2,4}|(?=[A-Z]{2,4}$)[^AEIOUY]+)$/;
/** Small words, written small where they do not begin. */
const SMALL = /^(?:and|of|the|at|in|on|by|with|for|to|upon|under|over|next|le|la|cum|near|de)$/;
/** What may follow a street's name; a name after "St" is a saint's. */
const AFTER_STREET =
  /^(?:$|,|&|AND\b|SURG|MED|PRAC|HEALTH|HLTH|CLINIC|CENTRE|CTR|DOCTORS|FAMILY|GROUP|PRIMARY|PARTNERSHIP|HOUSE|\()/;

const capital = (word: string) =>
  word
    .toLowerCase()
    .replace(/(^|[^\p{L}\d'’])\p{L}/gu, (found) => found.toUpperCase())
    .replace(
      /^(\p{L}['’])(\p{L}{2,})/u,
      (_, start: string, rest: string) => start + rest.charAt(0).toUpperCase() + rest.slice(1),
    )
    .replace(/^Mc\p{L}/u, (start) => `Mc${start.slice(2).toUpperCase()}`)
    .replace(/-(?:On|Upon|Next|The|In|Le|Under|By|De|La|Of|At|Cum|Super)(?=-)/g, (middle) =>
      middle.toLowerCase(),
    );

/** Name or line of an address out of capitals. What holds a small letter was written by hand and stays. */
export function outOfCapitals(line: string): string {
  const spaced = line
    .replace(/\s+/g, ' ')
    .replace(/,(?=\S)/g, ', ')
    .replace(/([A-Z]{2})\.(?=[A-Z])/g, '$1. ')
    .trim();
  if (/\p{Ll}/u.test(spaced)) return spaced;
  const words = spaced.split(' ');
  let initials = false;
  return words
    .map((word, index) => {
      const [, before = '', core = '', after = ''] = /^(\(*)(.*?)([.,;:)]*)$/.exec(word) ?? [];
      const rest = words.slice(index + 1).join(' ');
      const end = core.includes('.') ? after : after.replace('.', '');
      const isStreet =
        core === 'ST' && index > 0 && (end.startsWith(',') || AFTER_STREET.test(rest));
      const long = isStreet ? 'Street' : core === 'ST' ? 'St' : LONG[core];
      const wasInitials = initials;
      initials = core === 'DR' || core === 'DRS' || (wasInitials && core.length < 3);
      if (long) return before + long + end;
      // "DR RC RAUTRAY": what follows a doctor and is short is initials.
      if (wasInitials && /^[A-Z]{1,2}$/.test(core)) return before + core + end;
      if (
        index &&
        !words[index - 1]?.endsWith(',') &&
        SMALL.test(core.toLowerCase()) &&
        core !== 'AT'
      )
        return before + core.toLowerCase() + end;
      if (core === 'AT') return index ? 'at' : 'AT';
      if (CAPITALS.test(core) || /^\d+[A-Z]$/.test(core)) return before + core + end;
      return (
        before +
        core
          .split('/')
          .map((part) => LONG[part] ?? capital(part))
          .join('/') +
        end
      );
    })
    .join(' ');
}

/** "020 3417 7565", "0161 362 4004", "01603 250660": grouped as people say them; absent where it is none. */
export function telephone(text: string): string | undefined {
  const digits = text.replace(/\D/g, '').replace(/^44(?=\d{9})/, '0');
  if (!/^0\d{9,10}$/.test(digits)) return undefined;
  if (/^02/.test(digits)) return digits.replace(/^(...)(....)/, '$1 $2 ');
  if (/^01(?:1|\d1)|^0[38]/.test(digits)) return digits.replace(/^(....)(...)/, '$1 $2 ');
  return digits.replace(/^(.....)/, '$1 ');
}
