import {isPostcode, squeeze} from './normalise.js';
import type {Practice} from './schema.js';
import {alike} from './typed-words.js';

/** Digits from which on a telephone is known without its area's. */
const LOCAL = 5;

/**
 * Codes, postcodes and telephones: what is found by its beginning, a telephone by its end too, and is
 * never mistyped into another.
 */
export class Numbers {
  /** " d82040 nr58ad nr5 01603250660 " of each practice; made with the first number that is typed. */
  #made?: string[];
  /** Postcodes by what they look like; made when one is misread. */
  #seen?: Map<string, string>;

  constructor(private readonly practices: readonly Practice[]) {}

  get #of(): string[] {
    return (this.#made ??= this.practices.map(numbersOf));
  }

  /** Places of the practices that have a number, and of those where it goes on. */
  find(number: string): {whole: number[]; begun: number[]} {
    const found = {whole: [] as number[], begun: [] as number[]};
    const isLocal = /^\d+$/.test(number) && number.length >= LOCAL;
    this.#of.forEach((numbers, index) => {
      if (numbers.includes(` ${number}`))
        found[numbers.includes(` ${number} `) ? 'whole' : 'begun'].push(index);
      else if (isLocal && numbers.includes(`${number} `)) found.begun.push(index);
    });
    return found;
  }

  /** The postcode that was meant where digits and letters that look alike were typed for each other. */
  misread(query: string): string | undefined {
    const typed = squeeze(query);
    if (!/^(?=.*\d)[a-z\d]{5,7}$/.test(typed) || this.find(typed).whole.length) return undefined;
    this.#seen ??= new Map(
      this.#of.flatMap((numbers) =>
        numbers
          .split(' ')
          .filter(isPostcode)
          .map((postcode) => [alike(postcode), postcode]),
      ),
    );
    return this.#seen.get(alike(typed));
  }
}

function numbersOf({code = '', postcode = '', telephone = '', branches = []}: Practice): string {
  let postcodes = '';
  for (const text of [postcode, ...branches.map((branch) => branch.postcode ?? '')])
    postcodes += `${text.replace(' ', '')} ${text.split(' ')[0] ?? ''} `;
  return ` ${code} ${postcodes}${telephone.replace(/\D/g, '')} `.toLowerCase();
}
