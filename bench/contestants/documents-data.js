/** Documents of a made-up body, the same ones each time: what is varied depends on the index alone. */

const COMMITTEES =
  'Audit|Governing Body|Primary Care Commissioning|Quality and Performance|Finance|Remuneration|Patient Participation|Clinical Executive|Joint Strategic Commissioning|Conflicts of Interest|Community Services|Medicines'.split(
    '|',
  );
const TYPES = ['minutes', 'agenda', 'papers', 'policy', 'report', 'terms-of-reference'];
const TOPICS =
  'annual accounts|winter pressures|estates strategy|prescribing budget|risk register|stroke pathway|mental health investment|procurement of community beds|patient transport|urgent care review|diabetes prevention|care homes|workforce plan|digital records|cancer waiting times|maternity voices|end of life care|dementia diagnosis|continuing healthcare'.split(
    '|',
  );
const FORMATS = ['pdf', 'pdf', 'pdf', 'docx', 'xlsx'];
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split(
    '|',
  );
const LAST = Date.UTC(2026, 5, 30);

/** The word that one document in a hundred has, and nothing else on the page. */
export const RARE = 'safeguarding';

/** `count` rows of a data file, in no order of date. */
export const makeDocuments = (count) =>
  Array.from({length: count}, (_, index) => {
    const topic = index % 100 === 7 ? `${RARE} of adults` : TOPICS[(index * 7) % TOPICS.length];
    const committee = `${COMMITTEES[(index * 5) % COMMITTEES.length]} Committee`;
    const type = TYPES[index % TYPES.length];
    const format = FORMATS[(index * 3) % FORMATS.length];
    return {
      title: `${topic}, ${type.replaceAll('-', ' ')}, item ${index + 1}`,
      url: `/files/${index + 1}.${format}`,
      format,
      size: 20_000 + ((index * 7919) % 900_000),
      date: new Date(LAST - ((index * 7919) % 4000) * 86_400_000).toISOString().slice(0, 10),
      committee,
      type,
    };
  });

/** The words that every contestant shows of a document; the element makes its own of the same data. */
export function words({title, url, format, size, date, committee, type}) {
  const [year, month, day] = date.split('-');
  return {
    url,
    title,
    file: `${format.toUpperCase()} only, ${Math.round(size / 1024)}KB`,
    date: `${Number(day)} ${MONTHS[month - 1]} ${year}`,
    committee,
    type: type.replaceAll('-', ' '),
  };
}
