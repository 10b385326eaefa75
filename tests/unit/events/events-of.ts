import { detectEvents } from '@/lib/events';
import { readArticle } from '../summary/read-article';

/** The events detected in one sentence. */
export const eventsOf = (text: string) =>
  readArticle(text, (document, _scores, mentions) => detectEvents(document, mentions));

/** The only event of a type, if detected. */
export const eventOf = (text: string, type: string) => eventsOf(text).find((event) => event.type === type);
