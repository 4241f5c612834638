import type {SaidCase} from './said-of-rows.js';

const lists = (titles: Record<string, string[]>, tag = 'h3') =>
  Object.entries(titles)
    .map(
      ([title, names]) =>
        `<${tag}>${title}</${tag}><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`,
    )
    .join('');
const [OAK, ELM, YEW] = ['Oak Surgery', 'Elm Surgery', 'Yew Surgery'];

/** Lists of several years, parts of ours and other bodies beside each other, and where patients and practices went. */
export const SAID_YEARS: Record<string, SaidCase> = {
  'a list of an earlier year before a later one': {
    html: lists({'As at 2013:': [OAK], 'As at 2019:': [ELM]}, 'p'),
    told: {[OAK]: 'unknown', [ELM]: 'yes'},
  },
  'practices in two years': {
    html: lists({'Our practices in 2019': [ELM], 'Our practices in 2014': [OAK]}),
    told: {[OAK]: 'unknown', [ELM]: 'yes'},
  },
  'practices of a year and those of now': {
    html: lists({'List of members, April 2014': [OAK], 'Our current members': [ELM]}),
    told: {[OAK]: 'unknown', [ELM]: 'yes'},
  },
  'a list of one year alone': {
    html: lists({'Our practices in 2014': [OAK, ELM]}),
    told: {[OAK]: 'yes', [ELM]: 'yes'},
  },
  'practices by the year in which they joined': {
    html: lists({'Joined in 2013': [OAK], 'Joined in 2019': [ELM]}),
    told: {[OAK]: 'yes', [ELM]: 'yes'},
  },
  'another body in bold beside our own place': {
    html: `<p><strong>Norwich</strong></p><ul><li>${OAK}</li></ul><p><strong>Great Yarmouth and Waveney</strong></p><ul><li>${ELM}</li></ul>`,
    told: {[OAK]: 'yes', [ELM]: 'unknown'},
  },
  'towns beside our own place': {
    html: lists({Norwich: [OAK], Wymondham: [YEW], 'Hethersett and Cringleford': [ELM]}),
    told: {[OAK]: 'yes', [YEW]: 'yes', [ELM]: 'yes'},
  },
  'the practices of no network of ours': {
    html: lists({'North PCN': [OAK], 'South PCN': [YEW], 'Other practices': [ELM]}),
    told: {[OAK]: 'yes', [YEW]: 'yes', [ELM]: 'yes'},
  },
  'practices beside our members': {
    html: lists({'Our members': [OAK], 'Other practices': [ELM]}),
    told: {[OAK]: 'yes', [ELM]: 'unknown'},
  },
  'patients sent elsewhere': {
    html: `<ul><li>${OAK}, 1 Oak Road, NR1 1AA</li><li>${ELM}, patients should go to Bacon Road</li><li>${YEW}, patients should go to the side entrance</li></ul>`,
    told: {[OAK]: 'yes', [ELM]: 'unknown', [YEW]: 'yes'},
  },
  'a body by two letters': {
    html: `<ul><li>${OAK}</li><li>${ELM} - transferred to NN CCG</li></ul>`,
    told: {[OAK]: 'yes', [ELM]: 'unknown'},
  },
  'a body by two letters and by its name': {
    html: `<p>Our neighbour is NHS North Norfolk CCG.</p><ul><li>${OAK}</li><li>${ELM} - transferred to NN CCG</li></ul>`,
    told: {[OAK]: 'yes', [ELM]: 'no'},
  },
  'words of membership in an address': {
    html: `<ul><li>${OAK}, The Former School, Norwich, NR1 1AA</li><li>${ELM}, Outside Lane, NR1 1AB</li></ul>`,
    told: {[OAK]: 'yes', [ELM]: 'yes'},
  },
  'a sentence behind the address': {
    html: `<p>${OAK}, Norwich</p><p>${ELM}, Norwich. No longer in Norwich CCG.</p>`,
    told: {[OAK]: 'yes', [ELM]: 'unknown'},
  },
  'where to go when a practice is closed': {
    html: `<p>Patients should go to ${YEW} when ${OAK} is closed.</p><ul><li>${OAK}</li><li>${YEW}</li></ul>`,
    told: {[OAK]: 'yes', [YEW]: 'yes'},
  },
};
