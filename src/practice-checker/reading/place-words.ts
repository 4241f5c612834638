/* Words of addresses, as texts of regular expressions. */

/** What streets and buildings are called. */
export const BUILT =
  'street|st|road|rd|lane|ln|avenue|ave|close|drive|way|hill|court|crescent|gardens?|green|grove|hall|house|mews|parade|park|place|plain|row|square|terrace|walk|yard|estate|floor|unit|suite|building|block|surgery|centre|church|library|hospital|mill|farm|cottage|loke|corner|broadway|bridge|gate|quay';

/** Parts of a county, in full or short. */
export const DIRECTIONS = 'north|south|east|west|mid|central|[nsew]|nth|sth';

/** Counties of England and Wales in any of their spellings; those in -shire have no other end. */
export const COUNTIES = String.raw`norfolk|suffolk|cambs|essex|kent|surrey|sussex|hants|dorset|devon|cornwall|somerset|wilts|berks|bucks|oxon|herts|beds|northants|leics|rutland|lincs|notts|staffs|worcs|glos|lancs|\w{4,12}shire|cumbria|durham|northumberland|merseyside|manchester|middlesex|middx|cleveland|humberside|avon|gwynedd|powys|dyfed|gwent|clwyd|glamorgan`;
