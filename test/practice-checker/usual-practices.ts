/* Practices that stand on many of the pages in these tests, as they are read where a page says all of it. */

export const LAKENHAM = {
  name: 'Lakenham Surgery',
  address: ['24 Ninham Street', 'Norwich'],
  postcode: 'NR1 3JJ',
  telephone: '01603 111111',
};
export const PROSPECT = {
  name: 'Prospect Medical Practice',
  address: ['95 Aylsham Road', 'Norwich'],
  postcode: 'NR3 2HW',
};
export const OAKFIELD = {
  name: 'Oakfield Surgery',
  address: ['2 Oakfield Road', 'Aylsham'],
  postcode: 'NR11 6AL',
  telephone: '01263 733331',
};
export const MUNDESLEY = {
  name: 'Mundesley Medical Centre',
  address: ['Munhaven Close', 'Mundesley'],
  postcode: 'NR11 8AR',
};
export const THORPE = {
  name: 'Thorpe Health Centre',
  address: ['St Williams Way', 'Norwich'],
  postcode: 'NR7 0AW',
  telephone: '01603 701477',
};
export const PASTON = {
  name: 'Paston Surgery',
  address: ['9-11 Park Lane', 'North Walsham'],
  postcode: 'NR28 0BQ',
  telephone: '01692 403015',
};
export const BOWTHORPE = {
  name: 'Bowthorpe Surgery',
  address: ['Wendene', 'Bowthorpe', 'Norwich'],
  postcode: 'NR5 9HA',
  telephone: '01603 742220',
};
