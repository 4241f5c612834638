import type {Rate} from './model.js';
import type {Foi} from './schema.js';

/** The percentage in time that is to be reached, unless the body has its own. */
export const TARGET = 90;

/**
 * The Information Commissioner's bands: good from 95%, adequate from 90%
 * (https://ico.org.uk/for-organisations/foi/foi-self-assessment-toolkit/topic-1-timeliness/response-rates);
 * or the body's own.
 */
export const bandsOf = ({bands}: Foi): {good: number; adequate: number} => ({
  good: 95,
  adequate: 90,
  ...bands,
});

/** At or above this percentage, exactly: whole numbers are compared, nothing is divided, and 94.6 is a whole number of millionths. */
const reaches = ({inTime, of}: Rate, percent: number) =>
  inTime * 1e8 >= Math.round(percent * 1e6) * of;

export type Band = 'good' | 'adequate' | 'unsatisfactory';

/**
 * The band, and the percentage in words: "92%", or with as many decimals as keep it on its side of a
 * band, the target, 0 and 100: "94.6%".
 */
export function judge(rate: Rate, foi: Foi): {band: Band; percent: string} {
  const {good, adequate} = bandsOf(foi);
  const marks = [good, adequate, foi.target ?? TARGET, 100];
  let rounded = 0;
  for (let unit = 1; unit < 1e7; unit *= 10) {
    rounded = Math.round((rate.inTime * 100 * unit) / rate.of) / unit;
    if (
      marks.every((mark) => rounded >= mark === reaches(rate, mark)) &&
      rounded > 0 === rate.inTime > 0
    )
      break;
  }
  return {
    band: reaches(rate, good) ? 'good' : reaches(rate, adequate) ? 'adequate' : 'unsatisfactory',
    percent: `${rounded}%`,
  };
}
