import {columnOf} from './columns.js';
import {looksLikeName} from './names.js';

/** What pages say of a practice under a small heading or a label, and nobody reads here. */
const ASIDE =
  /^(?:(?:our|the|your|practice|surgery|useful|online|clinical) )*(?:opening|open|hours|surgery times|services?|clinics?|staff|team|who|doctors|gps?|partners|nurses|people|parking|directions|how to (?:find|get)|getting (?:here|there)|facilities|access|accessibility|languages?|appointments?|prescriptions?|regist(?:er|ering|ration)|links|map|travel|transport|public transport|buses|news|reviews|ratings?|inspections?|areas? (?:covered|served)|we offer)\b/i;

/** "Opening times", "Services:", over what is said of the practice above. */
export const saysAside = (words: string): boolean =>
  words.length < 50 &&
  !/[.!?]$/.test(words) &&
  ASIDE.test(words) &&
  !looksLikeName(words.replace(/:$/, ''));

/** "Contact", "Address", "Where we are": over values of the practice above. */
export const saysDetails = (words: string): boolean =>
  /^(?:details|telephone|address|postcode|website)$/.test(columnOf(words)) ||
  /^(?:how to )?(?:contact|find) (?:us|details)$/i.test(words.replace(/\s*:$/, ''));
