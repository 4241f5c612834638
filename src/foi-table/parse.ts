import {parseModel, type Parsed} from '../shared/parse/record.js';
import {schema, type FoiTableModel} from './schema.js';

/** Any value as the FOI table's model; `null` where no year could be read. Never throws. */
export const parse = (input: unknown): Parsed<FoiTableModel> =>
  parseModel<FoiTableModel>({...schema.required, ...schema.optional}, input, 'foi.years');
