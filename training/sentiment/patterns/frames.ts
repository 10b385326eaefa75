import { pick, type Random } from '../../random';
import type { Row } from '../rows';

/** Phrases that news puts around a statement without changing its tone. */
const FRAMES = `
{T} , according to a statement that was published on the company 's website on Monday evening .
{T} , the agency reported on Thursday , quoting people who asked not to be named because the talks are private .
{T} , data compiled by the exchange showed on Friday .
{T} , said an analyst who follows the sector for a bank in London .
{T} , the newspaper wrote in its weekend edition , without saying where it had the information from .
{T} in a session that was shortened by a public holiday in several countries .
{T} , as investors looked ahead to a meeting of the central bank later in the week .
{T} , which is the second such announcement that has been made since the start of the year .
In a note to clients that was published before the opening of the markets , analysts wrote that {T} .
The company , which is based in Ohio and was founded in the 1970s , said on Tuesday that {T} .
According to two people with knowledge of the matter , {T} .
At the annual meeting , which was attended by some three hundred shareholders , it was said that {T} .
Documents that were filed with the regulator this week show that {T} .
This comes after {T} , and it is one of several developments in the sector over the past six to twelve months .
{T} , while the other divisions , among them software and services , were not mentioned .
{T} , a spokesman said by telephone from the group 's headquarters .
On Wednesday , in a report that covers the months from April to June , it was noted that {T} .
{T} , the minister told reporters in the capital after a conference on trade and energy .
`
  .trim()
  .split('\n');

/** Fractions of rows that are also framed: fewer neutral ones, since frames are nearly neutral already. */
const FRAMED = { polar: 0.3, neutral: 0.15 };
/** Texts that do not fit into another sentence: full sentences, questions, posts with a link. */
const UNFIT = /https?:|[?!:]|\.$/;

/**
 * Repeats some of `rows` inside a longer sentence of the same tone, since article bodies do not read like headlines.
 */
export function frameRows(rows: readonly Row[], random: Random): Row[] {
  return rows.flatMap((row) => {
    const share = row.label === 'neutral' ? FRAMED.neutral : FRAMED.polar;
    if (random() >= share || UNFIT.test(row.text)) return [];
    return [
      {
        ...row,
        text: pick(FRAMES, random).replace('{T}', () => row.text),
        original: row.text,
        source: 'frames',
      },
    ];
  });
}
