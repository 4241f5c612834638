/** What else a page may list, as the last words of its name or heading: "Dental Practice", "Pharmacies in Norwich". */
const SERVICE =
  /\b(?:dental|dentists?|dentistry|orthodont\w+|pharmac(?:y|ies|ists?)|chemists?|opticians?|optometrists?|hospitals?(?! (?:surgery|practice)\b)|hospices?|walk-?in|out[ -]of[ -]hours|minor injur(?:y|ies)|care homes?|nursing homes?|vets?|veterinary|physio\w*|chiropod\w*|podiatr\w*|mental health|prisons?)(?:,? (?:and|or|&)? ?(?:dentists?|pharmac(?:y|ies)|chemists?|opticians?|hospitals?))*(?: (?:practices?|surger(?:y|ies)|care|centres?|clinics?|units?|ltd|services?|group))*(?: (?:in|near|nearby|of|around) .*)?$/i;

/** A dentist, pharmacy or the like, and no GP practice: nobody is told that one is a member. */
export const isOtherService = (words: string): boolean =>
  SERVICE.test(words.replace(/\s+[(–-].*$|:.*$/, '')) && !/\bGPs?\b|\bdoctors?\b/i.test(words);

/** Bodies that pages name beside practices: "NHS 111", "Norfolk County Council". */
const OFFICE =
  /^(?:healthwatch\b.*|(?:call )?nhs (?:111|england|choices|direct|digital)\b.*|.*\b(?:county|city|district|borough|parish|town) council|citizens advice\b.*|care quality commission|cqc|samaritans|.*\bambulance (?:service|trust).*|.*\bnhs (?:foundation )?trust)$/i;
export const isOffice = (words: string): boolean => OFFICE.test(words.trim());

/** "Useful contacts": others than practices stand under it. */
export const saysElse = (heading: string): boolean =>
  /^(?:(?:other|some|more) )*(?:useful|helpful|key|important|emergency|external|related)\b[\w ]{0,30}\b(?:contacts?|links?|numbers?|organisations?|websites?|resources|pages?|information)\s?:?$|^see also\s?:?$|^private (?:gps?|gp practices|practices|surgeries|doctors|clinics)\b/i.test(
    heading,
  );

/** "Clinical director": people stand under it, with the practice that each is of. */
export const saysPeople = (heading: string): boolean =>
  /^(?:(?:our|the|pcn|network|ccg|locality|joint|deputy|vice|clinical|executive|managing|medical|gp|board) )*(?:directors?|chair(?:man|woman|person|s)?|leads?|managers?|officers?|leadership|representatives?|members of the (?:board|council(?: of members)?|governing body)|council(?: of members)?|governing body|members['’]? council)\s?:?$/i.test(
    heading,
  );
