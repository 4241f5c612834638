import type {Practice} from './schema.js';

interface Place {
  lat: number;
  lon: number;
}

/** Miles between two places as the crow flies, on a sphere of 3,959 miles. */
function milesBetween(a: Place, b: Place): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const across = cos(a.lat) * cos(b.lat) * half(b.lon - a.lon);
  return 2 * 3959 * Math.asin(Math.min(1, Math.sqrt(half(b.lat - a.lat) + across)));
}

/** Where the person is, if they allow the browser to say. Worked out on the device; nothing is sent. */
const whereAmI = () =>
  new Promise<Place>((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(({coords}) => {
      resolve({lat: coords.latitude, lon: coords.longitude});
    }, reject);
  });

/** The practices nearest to the person, with miles to one decimal; who stands in front of one is not 0 miles away. */
export async function nearest(practices: readonly Practice[], most: number) {
  const here = await whereAmI();
  const found = practices
    .flatMap((practice) =>
      practice.location ? [{practice, miles: milesBetween(here, practice.location)}] : [],
    )
    .sort((a, b) => a.miles - b.miles)
    .slice(0, most);
  return {
    shown: found.map(({practice}) => practice),
    miles: found.map(({miles}) => Math.max(0.1, Math.round(miles * 10) / 10)),
    count: found.length,
  };
}
