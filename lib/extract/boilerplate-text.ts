/** Longer texts belong to the article. Characters are limited too, as one word can be as long as the page. */
const MAX_WORDS = 80;
const MAX_CHARACTERS = 600;

const isLine = (text: string, words: number) => words <= MAX_WORDS && text.length <= MAX_CHARACTERS;

/*
 * The patterns match names as `[^\s\d]+`: `\p{L}` with the flags `iu` takes the browser some milliseconds to compile, on
 * every page.
 */

/** A rule on the wording of a line: the reason that it gives, the most words of such a line, and its pattern. */
type Rule = readonly [what: string, words: number, pattern: RegExp];

const SOURCES =
  'getty|afp|reuters|shutterstock|istock|alamy|bloomberg|associated press|ap photo|epa|pa wire|unsplash|pexels|adobe stock|zuma|upi|anadolu|xinhua';

const CREDITS: readonly RegExp[] = [
  /^\W*(?:photos?|photographs?|images?|pictures?|pics?|graphics?|illustrations?|videos?|credits?|file photo|screenshot|screengrab)\s*(?:by\b|from\b|credits?\b|copyright\b|courtesy\b|[:©|/.])/i,
  new RegExp(`[(|/©:—–-]\\s*(?:[^\\d,;:!?()|/©—–]{0,40}[/| ])?(?:${SOURCES})\\b[^.]{0,60}$`, 'i'),
  new RegExp(`^\\W*(?:${SOURCES})(?:\\s+(?:images|news|photos?))?\\W*$`, 'i'),
  /\b(?:getty images|ap photo|afp photo|shutterstock|istockphoto|via reuters)\b[^.]{0,40}\.?\)?$/i,
  /^file\s*(?:[-–—:]|photo\b)/i,
  /\((?:photo|image|picture|credit|courtesy|photograph|source)s?\b[^()]{0,80}\)$/i,
];

/** Whether a line is the caption or the credit of a picture. */
export const isCredit = (text: string, words: number) =>
  isLine(text, words) && CREDITS.some((pattern) => pattern.test(text));

const RULES: readonly Rule[] = [
  [
    'date or byline',
    16,
    /^(?:(?:first |last )?(?:published|updated|posted|modified)\b|(?:written |story |words |reported )?by:?(?:\s+[^\s\d,]+(?:,| and| &)?){0,8}$|author of|\d{1,2} min(?:ute)?s?\b)/i,
  ],
  ['reading time', 8, /\b\d{1,3}[ -]min(?:ute)?s?\.? read\b/i],
  [
    'newsletter',
    45,
    /^\W*(?:sign[ -]?up|subscribe|register (?:now|for|to|here|with)|join (?:our|the conversation|us|now|thousands|nr)|get (?:the|our|all|more|daily|breaking|unlimited|email)\b.{0,80}\b(?:newsletters?|inbox|app|alerts?|headlines|updates?|news|access|in your)|stay (?:informed|up to date|up-to-date|connected|in the know|on top of|ahead of)|never miss|don.?t miss|keep up)/i,
  ],
  [
    'newsletter',
    60,
    /\b(?:(?:sign(?:ing)?|signed) up (?:to|for) (?:our|the|receive|get)|(?:our|free|daily|weekly|morning) (?:\w+ ){0,3}newsletters?\b|straight to your inbox|in your inbox|to your inbox|by signing up|subscribe (?:now|to (?:our|read|continue|unlock|the))|already a subscriber|log ?in to (?:continue|read)|sign in (?:to|or)|create an account|download (?:the|our) (?:\w+ ){0,3}app|on our app)\b/i,
  ],
  [
    'paywall',
    30,
    /^\W*(?:this (?:content|article|story) is (?:reserved|free|exclusively|only|available)|(?:to )?(?:continue|keep) reading|(?:subscribe|register|sign in|log in)\b.*\b(?:unlock|continue|read)|unlimited (?:online |digital )?access|exclusive (?:articles|content)|already have an account|start your (?:free )?(?:trial|subscription)|manage (?:my |your |print )?subscriptions?)/i,
  ],
  [
    'related',
    40,
    /^\W*(?:read (?:more|also|next|this|the full|on)\b|also read\b|see also\b|more (?:from|on|about|in|coverage|stories|news|like this)\b|related(?:\s*[:|]| (?:stories|articles|news|content|posts?|topics|reading|coverage|links|items))|recommended\b|you (?:may|might|.ll) (?:also )?(?:like|enjoy|be interested)|further reading|most (?:read|popular|viewed)|trending\b|editors?.? picks?|what to read next|up next|in case you missed|keep reading|click here|find out more|learn more|for more (?:information|stories|news|on)\b|(?:want|looking for) more\b|go deeper)/i,
  ],
  [
    'media',
    30,
    /^\W*(?:watch(?:\s*[:|]|\s+(?:now|live|the|this|more|below)\b|$)|listen(?:\s*[:|]|\s+(?:now|to|here)\b|$)|(?:image|photo|slide) \d+ of|to view this video|this video|loading\b|play(?:ing)?\b.{0,12}$|video (?:player|unavailable|caption)|we apologi[sz]e, but this|scroll down|swipe|tap to|click to|view (?:gallery|photos|comments|full)|hide caption|enlarge|toggle caption)/i,
  ],
  [
    'share',
    25,
    /^\W*(?:share\b(?! price)(?:\s*$|\s*[:|]|\s+(?:this|on|via|your|article|story|full|options|save|tweet|to)\b)|follow (?:us|me|him|her|them|the|@|[^\s\d]+ (?:[^\s\d]+ )?on)\b|like (?:us|this)|tweet\b|copy (?:link|url)|(?:e-?mail|print) this\b|print$|save(?: this| article| story)?$|(?:facebook|twitter|x|linkedin|whatsapp|email|reddit|instagram|telegram|bluesky|threads)(?:\W+(?:facebook|twitter|x|linkedin|whatsapp|email|reddit|instagram|telegram|bluesky|threads|print|copy|link))*\W*$|let us know|add .{0,30}preferred source|make us preferred)/i,
  ],
  [
    'comments',
    25,
    /^\W*(?:(?:\d+ |view |show |post |leave |add |write |read |join the )?(?:(?:a|new|your) ){0,2}comments?(?:\s*\(?\d*\)?)?\W*$|join the (?:conversation|discussion)|(?:we.d|we would) (?:like|love) to (?:hear|know)|have your say|what do you think|tell us what|we want to hear|leave a (?:reply|comment)|comments (?:are|have)|reply$|submit (?:a|your) (?:letter|comment|news))/i,
  ],
  [
    'legal',
    80,
    /(?:^\W*(?:copyright\b|©|\(c\) ?(?:19|20)\d\d)|\ball rights reserved\b|\bwe and our (?:\d+ )?partners\b|\baccess information on (?:a|your) device\b|^\W*your privacy (?:choices|rights)\W*$|\b(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|preferences))\b|\buses? cookies\b|this (?:material|article|content|document|story) (?:may not be|is (?:the )?copyright|is subject to copyright)|\b(?:reprints?|republish(?:ed)?|rebroadcast|redistributed)\b.*\b(?:permission|without|prohibited)|protected by recaptcha|(?:we|i) may (?:earn|receive) (?:a |an )?(?:affiliate |small )?(?:commission|compensation)|affiliate links?|follows? (?:our|strict) (?:editorial|ethics))/i,
  ],
  [
    'advertising',
    12,
    /^\W*(?:advertis(?:e|ement|ing)s?(?:\s+\d+)?\b.{0,40}$|(?:story|article|content) continues|(?:sponsored|promoted|paid)(?: content| post| by| for by)?\b|ads? by|skip (?:ad|to|past|advert)|ad feedback|article content$|remove ads|close$|caption$|show (?:more|less|all)$|expand$|load more|back to top|report (?:an|this) (?:ad|error|typo))/i,
  ],
  [
    'credits',
    60,
    /^\W*(?:(?:additional |with )?(?:reporting|writing|editing|edited|compiled|research|graphics?|translation|translated|production|produced) by\b|(?:[^\s\d]+ ){1,12}contributed (?:to this|reporting|research)|this (?:story|article|report|post|piece|interview|column|content) (?:was|has been|originally|first|is part|is from|appeared)\b.{0,80}\b(?:published|appeared|updated|produced|edited|corrected|syndicated|provided|originally|generated|produced|translated|by)\b)/i,
  ],
  [
    'disclosure',
    80,
    /^\W*(?:[^\s:]{1,20} )?disclosures?:|\b(?:has|have|holds?|owns?|with) (?:no|a) (?:\w+ )?position in (?:any of )?the (?:stocks|shares|securities|companies)\b|\bhas a disclosure policy\b|\b(?:not|nor) (?:be )?(?:intended|construed|considered|constitute|taken)\b.{0,40}\b(?:investment|financial|trading) advice\b|^past performance is (?:no|not)\b/i,
  ],
  [
    'thanks',
    40,
    /^\W*thank(?:s| you) for (?:reading|listening|watching|subscribing)\b|\bfeel free to share\b|\breader[- ]supported (?:publication|newsletter)\b|\b(?:donate|make a donation|your (?:donation|contribution|support))\b.{0,60}\b(?:journalism|newsroom|reporting)\b|\b(?:journalism|newsroom|reporting)\b.{0,60}\bdepends on (?:people|readers|you)\b/i,
  ],
  [
    'contact',
    40,
    /^\W*(?:contact (?:us|the (?:author|reporter|writer))|(?:e-?mail|write to|reach|contact)\b.{0,60}@|(?:do you )?(?:have|got) (?:a |any )?(?:news )?(?:tips?|story|stories|questions?)\b|send (?:us|your|tips|news|feedback)|(?:twitter|x|facebook|instagram|email|e-mail)\s*:|https?:\/\/\S+$|www\.\S+$|[\w.+-]+@[\w-]+\.[\w.]+$|@\w+$|(?:twitter|x|facebook)\.com\/\S+$)/i,
  ],
  [
    'tags',
    40,
    /^\W*(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|in this (?:story|article)|mentioned in this|companies|people)\s*[:|]/i,
  ],
  [
    'label',
    4,
    /^\W*(?:read|share|save|print|menu|search|home|opinion|news|latest|live|exclusive|analysis|updated|breaking|video|photos?|gallery|or|and|more|new|top stories|key points|in this article|advertisement|newsletter|newsletter sign-?up|subscribe|sign in|log in|close|caption)\W*$/i,
  ],
];

/** Why a line is boilerplate, by its wording alone; `undefined` if it is not. English only; all patterns are linear. */
export function boilerplateByText(text: string, words: number): string | undefined {
  if (!isLine(text, words)) return undefined;
  return RULES.find(([, most, pattern]) => words <= most && pattern.test(text))?.[0];
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const TIME_WORD = new RegExp(
  `\\b(?:${MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\\d{1,4}(?:st|nd|rd|th)?|am|pm|a\\.m|p\\.m|[ecmp][sd]?t|gmt|utc|bst|ist|et|pt|at|on|published|updated|posted|last|first|ago|hours?|mins?|minutes?|days?|weeks?)\\b`,
  'gi',
);

/** Whether a line is a date or time and little else. */
export function isDateLine(text: string, words: number): boolean {
  if (words > 16 || !isLine(text, words) || !/\d/.test(text)) return false;
  const marks = text.match(TIME_WORD)?.length ?? 0;
  return marks >= 2 && (text.replace(TIME_WORD, '').match(/\p{L}{2,}/gu)?.length ?? 0) <= 1;
}
