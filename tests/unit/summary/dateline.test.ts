import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/model';
import { datelineLength } from '@/lib/summary/dateline';
import { createSegmenter } from '@/lib/text';

const segmenter = createSegmenter();

describe('datelines', () => {
  it.each([
    'NEW YORK----',
    'Nov 18 - ',
    'Mumbai: ',
    'NEW DELHI: ',
    'RAHWAY, N.J. & LONDON----',
    'RAHWAY, N.J. & LONDON--(BUSINESS WIRE)--',
    'MUMBAI/LONDON, Sept 25 - ',
    'MUMBAI/LONDON, Sept 25 (Reuters) - ',
    'NEW YORK, Nov. 10, 2025 -- ',
    'NEW YORK, Nov. 10, 2025 (GLOBE NEWSWIRE) -- ',
    'FRANKFURT (dpa-AFX) - ',
    'CAMBRIDGE, Mass., /PRNewswire/ -- ',
    'CAMBRIDGE, Mass., Nov. 10, 2025 /PRNewswire/ -- ',
    'TORONTO, Nov. 10, 2025 /CNW/ - ',
    'Zurich, Switzerland, 5 November 2025 – ',
    'Basel, November 5, 2025 - ',
    'SAN JOSE, Calif. – November 10, 2025 – ',
    'SAN JOSE, Calif.--(BUSINESS WIRE)--',
    'WASHINGTON, D.C. — ',
    'WASHINGTON—',
    'ST. LOUIS, Nov 3 (Reuters) - ',
    'SEOUL/TOKYO/NEW YORK (Reuters) - ',
    'WINSTON-SALEM, N.C. (AP) — ',
    'SÃO PAULO, Nov 3 (Reuters) - ',
    'Nov 10 (Reuters) - ',
    'New York CNN — ',
    'LONDON (Alliance News) - ',
    'BEIJING, Nov. 3 (Xinhua) -- ',
    '(RTTNews) - ',
    'Beijing (CNN)',
    'BERLIN — ',
  ])('leaves out “%s”', (dateline) => {
    const { sentences } = segmenter.segment(articleFromText(`${dateline}Datadog agreed to buy Acme.`));
    expect(sentences.map(({ text }) => text.slice(datelineLength(text)))).toEqual([
      'Datadog agreed to buy Acme.',
    ]);
  });

  it.each([
    'Apple (AAPL) - the iPhone maker - fell 3%.',
    'Datadog – the monitoring firm – fell 3%.',
    'NVIDIA—The Chip Maker—fell 3%.',
    'IBM—Big Blue to many—fell 3%.',
    'AT&T Inc. (T) fell 3%.',
    'Co-CEO Dana Pell left on Nov. 10 - the third to go.',
    'Shares fell 3% on Nov. 10, 2025 - the lowest in a year.',
    'S&P 500 - up 3% this year - is dear.',
  ])('leaves “%s” as it is', (text) => expect(datelineLength(text)).toBe(0));
});
