import { done, type Outcome, type Refusal, refused } from '@/lib/model/outcome';
import {
  type Address,
  addressIn,
  isAddressOfArticle,
  isAddressOfList,
  isAddressOfOther,
  isRoot,
} from './address';
import { isBlockedTitle } from './blocked';
import { looseTogether } from './loose-prose';
import { hasMisleadingForm, isMarkup } from './page-kind';
import { statementOf } from './page-type';
import { hasHeadlines, hasStories, proseTogether, SEVERAL } from './prose';
import { isReaderable } from './readerable';
import { shadowRoots } from './shadow-roots';

/** Whether it looks like an article; if not, why. */
type GateVerdict = Outcome<true>;

/**
 * Whether a page is an article, from what it says about itself and from its paragraphs: a few queries, no copy, no
 * extractor, so that it can run on every page. It is what decides about scoring by itself; a reader who asks is
 * not held to it.
 */
export function gate(document: Document): GateVerdict {
  if (!isMarkup(document)) return refused('unsupported-page', document.contentType);
  const address = addressIn(document.URL);
  if (isRoot(address)) return no('the front page of a site');
  if (isAddressOfList(address)) return no('the address of a list');
  const says = statementOf(document);
  if (says === 'other') return no('the page says that it is something else');
  return says === 'article' ? judgeStated(document, address) : judgeUnstated(document, address);
}

/** Sections are often marked as articles by mistake; then their headlines tell. */
function judgeStated(document: Document, address: Address): GateVerdict {
  if (hasMisleadingForm(document)) return refused('unsupported-page');
  const paragraphs = proseTogether(document);
  if (paragraphs < FEW && isFullOfHeadlines(document)) return no('headlines, no text of its own');
  // A wire's two or three sentences are an article, where the address says so too. Readability's own test passes over
  // short paragraphs, which many news sites have.
  const isText = paragraphs === SEVERAL || (paragraphs >= FEW && isAddressOfArticle(address));
  // The text of an article may be still to come.
  if (!isText && !isReaderable(document) && !isElsewhere(document, isAddressOfArticle(address)))
    return no('hardly any running text', 'no-text');
  return done(true);
}

function judgeUnstated(document: Document, address: Address): GateVerdict {
  if (isBlockedTitle(document.title)) return refused('blocked-page', document.title.slice(0, 100));
  if (!isAddressOfArticle(address) || isAddressOfOther(address))
    return no('not marked as an article, nor addressed like one');
  if (hasMisleadingForm(document)) return refused('unsupported-page');
  if (proseTogether(document) < SEVERAL && !isElsewhere(document, false))
    return no('not marked as an article, and little text', 'no-text');
  return hasStories(document, MANY_STORIES) ? no('the beginnings of several stories') : done(true);
}

/** Fewer paragraphs than `SEVERAL`, which make an article together with its address. */
const FEW = 2;
/** Stories below headlines of their own that make a list. */
const MANY_STORIES = 3;

/** Whether the text stands in no paragraphs, or in a component. Asked last: to look for them takes longest. */
const isElsewhere = (document: Document, inBoxes: boolean) =>
  looseTogether(document, inBoxes) >= SEVERAL ||
  shadowRoots(document).some((root) => proseTogether(root) === SEVERAL);

const no = (detail: string, reason: Refusal = 'not-article') => refused(reason, detail);

/** More linked headlines than any article recommends below itself. */
const MANY_HEADLINES = 24;

const isFullOfHeadlines = (document: Document) => hasHeadlines(document, MANY_HEADLINES);
