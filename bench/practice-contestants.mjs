import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/**
 * The searches that are compared, each set up as its documentation advises for names: a function that
 * builds the index over the practices and gives a search for the places of a query's best three.
 */
export function contestants(practices, PracticeIndex) {
  const flat = practices.map(({name, address, postcode, code, telephone}, id) => ({
    id,
    name,
    address: address.join(' '),
    postcode,
    code,
    telephone,
  }));
  const place = new Map(practices.map((practice, index) => [practice, index]));
  return {
    own: () => {
      const search = new PracticeIndex(practices);
      return (query) =>
        search
          .find(query)
          .slice(0, 3)
          .map((practice) => place.get(practice));
    },
    MiniSearch: () => {
      const search = new MiniSearch({
        fields: ['name', 'address', 'postcode', 'code', 'telephone'],
        searchOptions: {prefix: true, fuzzy: 0.2, boost: {name: 2}},
      });
      search.addAll(flat);
      return (query) =>
        search
          .search(query)
          .slice(0, 3)
          .map(({id}) => id);
    },
    'Fuse.js': () => {
      const search = new Fuse(flat, {
        keys: [{name: 'name', weight: 2}, 'address', 'postcode', 'code', 'telephone'],
        ignoreLocation: true,
        threshold: 0.4,
      });
      return (query) => search.search(query, {limit: 3}).map(({item}) => item.id);
    },
    uFuzzy: () => {
      const search = new UFuzzy({intraMode: 1});
      const haystack = flat.map((row) => Object.values(row).slice(1).join(' '));
      return (query) => {
        const [found, info, order] = search.search(haystack, query, 1, 1000);
        return (order ? order.map((at) => info.idx[at]) : (found ?? [])).slice(0, 3);
      };
    },
  };
}
