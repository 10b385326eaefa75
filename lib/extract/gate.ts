import { done, type Outcome, type Refusal, refused } from '@/lib/model/outcome';
import {
  type Address,
  addressIn,
  isArticleAddress,
  isListAddress,
  isNonArticleAddress,
  isReleaseAddress,
  isRoot,
} from './address';
import { isBlockedTitle } from './blocked';
import { looseTogether } from './loose-prose';
import { hasMisleadingForm, isMarkup } from './page-kind';
import { declaredType } from './page-type';
import { hasHeadlines, hasStories, proseTogether, SEVERAL } from './prose';
import { isReaderable } from './readerable';
import { shadowRoots } from './shadow-roots';

type GateVerdict = Outcome<true>;

/**
 * Whether a page is an article, by its metadata, address and paragraphs; if not, why. It makes only a few queries, so
 * that it can run on every page. It decides on auto-scoring only; when the reader asks for an analysis it is not
 * applied.
 */
export function gate(document: Document): GateVerdict {
  if (!isMarkup(document)) return refused('unsupported-page', document.contentType);
  const address = addressIn(document.URL);
  if (isRoot(address)) return no('the front page of a site');
  if (isListAddress(address)) return no('the address of a list');
  const declared = declaredType(document);
  if (declared === 'other') return no('the page says that it is something else');
  return declared === 'article' ? judgeStated(document, address) : judgeUnstated(document, address);
}

/** Judges a page that declares an article. Section pages often do so by mistake; many headlines give them away. */
function judgeStated(document: Document, address: Address): GateVerdict {
  if (hasMisleadingForm(document)) return refused('unsupported-page');
  const paragraphs = proseTogether(document);
  if (paragraphs < FEW && isFullOfHeadlines(document)) return no('headlines, no text of its own');
  // A wire story can have two or three paragraphs: accepted if the address is an article's too. `isReaderable` ignores
  // short paragraphs, which many news sites have.
  const isText = paragraphs === SEVERAL || (paragraphs >= FEW && isArticleAddress(address));
  // `no-text`, as the text may still be loading.
  if (!isText && !isReaderable(document) && !isElsewhere(document, isArticleAddress(address)))
    return no('hardly any running text', 'no-text');
  return done(true);
}

function judgeUnstated(document: Document, address: Address): GateVerdict {
  if (isBlockedTitle(document.title)) return refused('blocked-page', document.title.slice(0, 100));
  if (!isArticleAddress(address) || isNonArticleAddress(address))
    return no('not marked as an article, nor addressed like one');
  if (hasMisleadingForm(document)) return refused('unsupported-page');
  // Filings and old releases set their text in boxes.
  if (proseTogether(document) < SEVERAL && !isElsewhere(document, isReleaseAddress(address)))
    return no('not marked as an article, and little text', 'no-text');
  return hasStories(document, MANY_STORIES) ? no('the beginnings of several stories') : done(true);
}

/** Paragraphs that make an article if its address is an article's too. */
const FEW = 2;
/** Stories with own headlines that make a page a list. */
const MANY_STORIES = 3;

/** Whether the text is outside paragraphs or in a shadow root. Tested last, as it takes longest. */
const isElsewhere = (document: Document, inBoxes: boolean) =>
  looseTogether(document, inBoxes) >= SEVERAL ||
  shadowRoots(document).some((root) => proseTogether(root) === SEVERAL);

const no = (detail: string, reason: Refusal = 'not-article') => refused(reason, detail);

/** Linked headlines that make a page a list: more than any article recommends. */
const MANY_HEADLINES = 24;

const isFullOfHeadlines = (document: Document) => hasHeadlines(document, MANY_HEADLINES);
