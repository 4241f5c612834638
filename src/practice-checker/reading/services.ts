/** What else a page may list, as the last words of its name or heading: "Dental Practice", "Pharmacies in Norwich". */
const SERVICE =
  /\b(?:dental|dentists?|dentistry|orthodont\w+|pharmac(?:y|ies|ists?)|chemists?|opticians?|optometrists?|hospitals?|hospices?|walk-?in|out[ -]of[ -]hours|minor injur(?:y|ies)|care homes?|nursing homes?)(?:,? (?:and|or|&)? ?(?:dentists?|pharmac(?:y|ies)|chemists?|opticians?|hospitals?))*(?: (?:practices?|surger(?:y|ies)|care|centres?|clinics?|units?|ltd|services?|group))*(?: (?:in|near|nearby|of|around) .*)?$/i;

/** A dentist, pharmacy or the like, and no GP practice: nobody is told that one is a member. */
export const isOtherService = (words: string): boolean =>
  SERVICE.test(words.replace(/\s+[(–-].*$|:.*$/, '')) && !/\bGPs?\b|\bdoctors?\b/i.test(words);
