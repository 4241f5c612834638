/** Words that stand in small letters inside a line of an address: "Thorpe next Haddiscoe", "c/o Acle Library". */
const SMALL =
  /^(?:of|the|on|upon|le|la|de|next|to|by|and|in|at|off|near|nr|under|over|sub|with|cum|opp|opposite|behind|above|beside|y|yr|c\/o|t\/a|[&+–-])$/;
/** What streets and buildings are called, which some type small: "14 Lantern lane". */
const BUILT =
  /^(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|way|hill|court|crescent|gardens?|green|grove|hall|house|mews|parade|park|place|plain|row|square|terrace|walk|yard|estate|floor|unit|suite|building|block|surgery|centre|church|library|hospital|mill|farm|cottage|loke|corner|broadway|bridge|gate|quay)$/;
const CAPITAL = /^["'‘’(]*(?:[\p{Lu}\d]|\p{Ll}['’]\p{Lu})/u;
/** What lines beside an address speak of. */
const ELSE =
  /\b(?:parking|(?:car|cycle) parks?|wheelchairs?|disabled|access(?:ible)?|patients?|population|registered|register|networks?|pcns?|locality|cluster|rat(?:ed|ing)|inspect(?:ed|ion)|appointments?|prescriptions?|dispensing|leaflet|brochure|website|e-?mail|hours|mornings?|afternoons?|evenings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays|services?|available|managers?|partners?:|telephone|number|accepting|online|(?:training|teaching|research|dispensing) (?:practice|surgery)|welcome|map|directions)\b|^(?:yes|no|none|n\/a|tbc|good|outstanding|inadequate|requires improvement|gp|gms|pms|apms|male|female)$|\b(?:19|20)\d\d$|\d ?[ap]m\b|^\d[\d.]{3,}$|[?!@]/i;
const COUNTY =
  /^(?:(?:north|south|east|west|greater|county) )?(?:norfolk|suffolk|cambridgeshire|cambs|essex|kent|surrey|sussex|hampshire|hants|dorset|devon|cornwall|somerset|wiltshire|wilts|berkshire|berks|buckinghamshire|bucks|oxfordshire|oxon|hertfordshire|herts|bedfordshire|beds|northamptonshire|northants|leicestershire|leics|rutland|lincolnshire|lincs|nottinghamshire|notts|derbyshire|staffordshire|staffs|shropshire|herefordshire|worcestershire|worcs|warwickshire|gloucestershire|glos|cheshire|lancashire|lancs|cumbria|durham|northumberland|yorkshire|merseyside|manchester|west midlands|tyne (?:and|&) wear|middlesex|middx|isle of wight|huntingdonshire|cleveland|humberside|avon|england|wales|uk|united kingdom|gwynedd|powys|dyfed|gwent|clwyd|glamorgan)$/i;

/** A line that no practice is called after, and that ends an address: "Norfolk". */
export const isCounty = (words: string): boolean => COUNTY.test(words.replace(/\.$/, ''));

/** What is no line of an address wherever it stands: a figure, an answer, a service. */
export const isNoPlace = (words: string): boolean => ELSE.test(words);

/** Whether words have the form of a line of an address: names of things, each with a capital. */
export const isPlace = (words: string): boolean =>
  words.length < 70 &&
  !isNoPlace(words) &&
  !/^\d+$/.test(words) &&
  words
    .split(/[\s/]+/)
    .every(
      (word, at) =>
        CAPITAL.test(word) ||
        /^[&+–-]$/.test(word) ||
        SMALL.test(word) ||
        (at > 0 && BUILT.test(word)),
    ) &&
  (CAPITAL.test(words) || /^c\/o\b/.test(words));

/** A house's number or a street: an address wherever it stands. */
export const isSure = (words: string): boolean =>
  /^\d+[a-z]?\b.*\p{L}{3}/iu.test(words) || /\b(?:street|road|lane|avenue)$/i.test(words);

/**
 * The lines of an entry's address, decided once all are seen: those that stand together, where the
 * postcode is or else where the name is. What stands behind another kind of line needs a number or a street.
 */
export class AddressLines {
  /** Lines that stand together. */
  readonly #runs: string[][] = [[]];
  #run = 0;
  /** The run in which the postcode stands. */
  #placed?: number;

  add(words: string) {
    this.#runs[this.#run]?.push(words);
  }

  postcode() {
    this.#placed ??= this.#run;
  }

  /** A line of another kind ends what stands together. */
  pause() {
    if (this.#runs[this.#run]?.length || this.#placed === this.#run) {
      this.#run++;
      this.#runs.push([]);
    }
  }

  get lines(): string[] {
    const first = this.#runs.findIndex((run) => run.length);
    return this.#runs.flatMap((run, at) => {
      const isWith = at <= (this.#placed ?? first);
      return isWith || at === first || (this.#placed === undefined && run.some(isSure)) ? run : [];
    });
  }
}
