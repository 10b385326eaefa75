import { detectEvents } from '@/lib/events';
import { readArticle } from '../summary/read-article';

/** What is detected in one sentence. */
export const eventsOf = (text: string) =>
  readArticle(text, (document, _scores, mentions) => detectEvents(document, mentions));

/** The one event of a type, if it is detected. */
export const eventOf = (text: string, type: string) => eventsOf(text).find((event) => event.type === type);
