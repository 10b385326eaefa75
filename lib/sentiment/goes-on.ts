/** A figure of a company that is the subject by itself: "Revenue rose 5%", but not "Retail sales rose", "Sales of homes fell". */
const FIGURE =
  /^(?:(?:net|total|quarterly|annual|adjusted|operating|gross|comparable|same-store|like-for-like|core|pre-?tax|diluted|underlying)\s){0,3}(?:revenues?|sales|income|profits?|earnings(?:\sper\sshare)?|loss|margins?|ebitda|bookings)\s(?:(?:for|in)\sthe\s(?:\p{L}+\s)?(?:quarter|half|year|period)\s)?(?:rose|fell|grew|climbed|jumped|surged|soared|increased|declined|decreased|dropped|slid|slipped|sank|plunged|shrank|narrowed|widened|doubled|tripled|improved|was|were|came|totall?ed|reached|hit|beat|missed|topped)\b/iu;
const DIGIT = /\d/;

/** Whether a sentence that names nobody tells a figure of the company spoken of. Linear. */
export const tellsFigure = (text: string): boolean => FIGURE.test(text) && DIGIT.test(text);

/** "“We are growing,” she said", "He declined to say": whoever speaks, the text stays with its company. */
export const isSpeech = (text: string): boolean => /^(?:["“]|(?:he|she)\s)/iu.test(text);
