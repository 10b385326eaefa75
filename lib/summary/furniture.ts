/** Page services and credits: links, captions, newsletters, lines under articles. */
const FURNITURE =
  /^(?:scroll down|click here|read more|watch:|photos?:|related:|see also|advertisement|updated?:|copyright)|\b(?:contributed to this (?:report|story)|all rights reserved|sign up (?:for|to)|subscribe to|newsletter|follow (?:us|him|her|them) on|(?:reporting|editing|additional reporting) by|read the full|terms of (?:use|service)|for confidential support|did not (?:immediately )?respond to)\b/i;

/** Courtesies and formalities of hosts of calls and live blogs. */
const PLEASANTRY =
  /^(?:good (?:morning|afternoon|evening|day)\b|thank(?:s| you)\b.{0,40}?\b(?:operator|everyone|morning|afternoon|evening|joining|question)|welcome to (?:our|the|today)|before we begin|send (?:us )?(?:your|any)\b|all (?:lines|participants)|please go ahead)|actual results may differ|\bforward-looking statements\b|\b(?:first|next|last) question (?:comes|is) from\b|\byour line is open\b|\blisten-only mode\b|\b(?:call|conference|webcast) is being (?:recorded|webcast)|^please (?:be advised|note) that|\byou may (?:now )?(?:begin|disconnect|proceed)\b|^(?:with me|joining me|joining us|also (?:with me|joining)|speaking) (?:today |on |for )?.{0,40}\b(?:is|are)\b|\b(?:turn|hand) (?:the call|it|things) (?:back )?over to\b|\bthank(?:s| you)\b.{0,20} for (?:taking|the|my|your) (?:my )?questions?\b|\bthis concludes (?:today|the|our)|^[^:.]{3,60}:\s(?:hi|hello|hey|thank(?:s| you)|good (?:morning|afternoon|evening)|great question|sure|yeah|yes|okay)\b.{0,40}$/i;

/** Labels of people who only ask: "Operator: ...", "Q: ...". */
const LABELLED = /^(?:q|operator|question|moderator|interviewer|host)\s?[:.]\s/i;

/** Sentences that only announce what follows: "Here's what happened", "Check out the companies ...". */
const ANNOUNCEMENT =
  /^(?:(?:so |but |and |now )?here(?:['’]s| is) (?:what|how|why|where|when|who|(?:a|an) (?:\w+ )?(?:look|list|roundup|rundown|summary|recap)|the (?:thing|deal|list|catch|rundown|truth))\b|here(?:['’]re| are) (?:what|how|the|some|a few|my|our|more|\d+|two|three|four|five|six|seven|eight|nine|ten)\b|(?:check out|take a look|read on|keep reading|find out|stay tuned|more to come|let['’]s (?:take|dive|look|start|get|find|see)|get (?:our|the full|free)|these are the (?:\w+ )?(?:stocks|companies|stories|things)|below (?:is|are)|see (?:below|which|what|how|why)|want to know|(?:in )?this (?:article|post|story|list|roundup) (?:is|was|has|first|originally|will|we)|that['’]s (?:all|it) for)\b)/i;

/** Contact details that law firms and press offices close with: addresses, phone numbers, where to ask. */
const CONTACT =
  /\S@[^\s@]+\.\w|\(?\b\d{3}\)?[-. ]\d{3}[-.]\d{4}\b|\btoll[- ]free\b|\bext\.|\bare (?:advised|encouraged|urged|invited) to contact\b|^(?:media|investor|press)s?(?: relations)? (?:contact|inquiries)|\bto join the class action\b|\bfor (?:more|further|additional) information,? (?:visit|call|contact|about|on|go|please)\b|\b(?:visit|go to) (?:us at |our |the )?(?:https?:|www\.|website)/i;

/** Trading figures that close every market report: volume, advancing and declining issues, new highs. */
const TAPE =
  /^(?:volume on (?:u\.?s\.? )?exchanges\b|(?:advancing|declining|advancers|decliners|gainers|losers)\b.*\boutnumber(?:ed|ing)\b)|\bissues outnumbered\b|\bposted \d+ new (?:52-week )?highs?\b/i;

/** "We are pleased", as in every press release: no news. */
const COURTESY =
  /\b(?:(?:i am|i['’]m|we are|we['’]re|(?:he|she|it) (?:is|was)|they (?:are|were)) (?:\p{L}+ly |very |so )?(?:pleased|proud|delighted|thrilled|excited|happy|grateful|honou?red|humbled))\b(?!.*\b(?:and|but|while|although|because|as)\b)/iu;
/** Notes about the interview itself: "She spoke to us in Rome about chips and the weather." */
const INTERVIEWED =
  /^[^"“]{2,60} (?:spoke|talked|sat down) (?:with|to) (?:us|me)\b[^"“]*$|^(?:We|I) (?:spoke|talked|sat down|met) (?:with |to )?(?:her|him|them)\b[^"“\d]*$|\b(?:conversation|interview|transcript)s? (?:(?:has|have) been|was|were) (?:lightly )?(?:edited|condensed|shortened|translated)\b/iu;

/** A press release that only says that there are results; the next sentence gives them. */
const ANNOUNCES_RESULTS =
  /\b(?:announce[sd]|report(?:s|ed)|release[sd]|posted) (?:its |their )?(?:\p{L}+ ){0,4}?results for (?:the |its )?[^,;$€£%]{0,60}(?:, (?:which )?(?:ended|ending) [^;$€£%]{3,30})?\.$/iu;

/** A picture caption, which has no verb: "Fuselages of the 737 Max in Renton." */
const CAPTION =
  /^(?:(?:An?|The) )?(?:\p{L}+ ){1,3}?(?:of|at|in|outside|near|inside|during) [^.,;:"“”]{3,80}\.$/u;
const CAPTION_WORDS = 14;
/** Words that are or may be verbs; every full sentence has one. */
const VERB =
  /\p{Ll}(?:ed|s|n['’]t|['’](?:s|re|ve|ll|d))(?!\p{L})|(?<!\p{L})(?:are|were|be|been|have|had|will|would|can|could|may|might|must|should|did|do|rose|fell|grew|lost|won|made|took|gave|told|came|went|saw|sank|slid|cut|hit|beat|led|left|met|paid|sold|bought|kept|began|became|held|put|set|shut|spent|stood|ran|drew|fed|got|built|sent|said|wrote|spoke|broke|drove|threw|flew|brought|caught|sought|thought|knew|felt|meant|want|need|expect|see|say|plan|hope|fear|think|believe|know|make|take|get|go|come|face|remain|call|argue|rise|fall|grow|lose|win|look|seem|show|find|tell|ask|try|keep|let|begin|help|talk|turn|start|move|live|bring|happen|write|sit|stand|pay|buy|sell|mean|rally|work)(?!\p{L})/u;

/** Whether a sentence is a picture caption. */
const isCaption = (text: string): boolean =>
  CAPTION.test(text) && text.split(' ').length <= CAPTION_WORDS && !VERB.test(text.slice(text.indexOf(' ')));

/** An answer without a verb: "Up to 5 billion euros a year." */
const ANSWER =
  /^(?:(?:up to|about|around|roughly|nearly|almost|at least|at most|more than|less than|over|between|maybe|perhaps|probably) )?[$€£]?\d[\d.,]*%?(?: [\p{L}%$€£\d.,-]+){0,7}\.$/iu;
/** A plural after a number, which is not a verb. */
const COUNTED = /\d[.,]*(?: (?:million|billion|trillion))? \p{L}+s(?!\p{L})/gu;

/** Whether a sentence is only an amount. */
const isAnswer = (text: string): boolean => ANSWER.test(text) && !VERB.test(text.replace(COUNTED, ''));

/** Company background, which is no news: "Acme is headquartered in Dayton." "It was founded in 1987." */
const PROFILE =
  /^[^,;]{2,60} (?:is|are|was|were) (?:(?:headquartered|incorporated|domiciled) in|based in|(?:founded|established|incorporated|set up) in (?:19|20)\d\d(?: (?:by|in|under|as) [^,;]{2,60})?)[^,;]{0,50}\.$/u;

/** Side stories: "Separately, Bolt said ...", "Elsewhere, zinc rose ...". */
const BESIDE =
  /^(?:separately|elsewhere|in (?:other|unrelated|separate) news|in a separate (?:statement|filing|matter|case)),\s/iu;

/** Announcements and courtesies longer than this many words tell something as well. */
const MAX_ANNOUNCEMENT_WORDS = 20;

/** Whether a text begins with a question label: "Q: ", "Interviewer: ". */
export const isQuestion = (text: string): boolean => /^(?:q|question|interviewer)\s?[:.]\s/i.test(text);

/** Whether a sentence is not part of the article: page service, courtesy, labelled question, bracket. */
export const isFurniture = (text: string): boolean =>
  [FURNITURE, PLEASANTRY, LABELLED, /^[([].*[)\]]$/u].some((is) => is.test(text));

/**
 * Whether a sentence only says that there are results. The investor paragraph may use it to say whose; the brief
 * has the title for that.
 */
export const announcesResults = (text: string): boolean => ANNOUNCES_RESULTS.test(text);

/** Whether a sentence belongs to the article but tells no news of its own. */
export const isEmpty = (text: string): boolean =>
  CONTACT.test(text) ||
  INTERVIEWED.test(text) ||
  TAPE.test(text) ||
  BESIDE.test(text) ||
  isCaption(text) ||
  isAnswer(text) ||
  PROFILE.test(text) ||
  (text.split(/\s+/u).length <= MAX_ANNOUNCEMENT_WORDS &&
    (ANNOUNCEMENT.test(text) || (COURTESY.test(text) && !/\d/u.test(text))));
