/**
 * The part of the browser's built-in Summarizer API that we use (Chrome 138 and later).
 * https://developer.chrome.com/docs/ai/summarizer-api
 */
interface SummarizerFactory {
  availability(
    options?: SummarizerOptions,
  ): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options?: SummarizerCreateOptions): Promise<Summarizer>;
}

interface SummarizerOptions {
  type: 'tldr' | 'key-points' | 'teaser' | 'headline';
  format: 'plain-text' | 'markdown';
  length: 'short' | 'medium' | 'long';
  expectedInputLanguages: string[];
  outputLanguage: string;
}

interface SummarizerCreateOptions extends SummarizerOptions {
  signal: AbortSignal;
  /** Called before the model is downloaded; `loaded` of the progress event is a fraction, 0..1. */
  monitor(target: EventTarget): void;
}

interface Summarizer {
  /** Longest input, in the model's own units. Absent in older versions of the API. */
  inputQuota?: number;
  measureInputUsage?(text: string): Promise<number>;
  summarize(text: string, options?: { signal?: AbortSignal; context?: string }): Promise<string>;
  destroy(): void;
}

const OPTIONS: SummarizerOptions = {
  type: 'tldr',
  format: 'plain-text',
  length: 'medium',
  expectedInputLanguages: ['en'],
  outputLanguage: 'en',
};

/** The API, and whether its model must be downloaded first. */
interface FoundSummarizer {
  factory: SummarizerFactory;
  needsDownload: boolean;
}

/** Finds the API. @returns `undefined` in a browser that lacks it or cannot run it; the feature is optional. */
export async function findSummarizer(scope: object): Promise<FoundSummarizer | undefined> {
  const factory = Reflect.get(scope, 'Summarizer') as SummarizerFactory | undefined;
  if (typeof factory?.availability !== 'function') return undefined;
  const availability = await factory.availability(OPTIONS).catch(() => 'unavailable');
  return availability === 'unavailable'
    ? undefined
    : { factory, needsDownload: availability !== 'available' };
}

/** Options of one summary. */
interface SummarizeDeps {
  signal: AbortSignal;
  /** Called with the fraction downloaded, 0..1; never called if the model is already there. */
  onDownload(share: number): void;
}

/**
 * Summarizes a text with the browser's own model, on this machine. Call it from a click: a download needs a user
 * gesture.
 * @throws what the browser throws: no room for the model, aborted, text refused
 */
export async function summarizeBuiltIn(
  factory: SummarizerFactory,
  text: string,
  { signal, onDownload }: SummarizeDeps,
): Promise<string> {
  const monitor = (target: EventTarget) =>
    target.addEventListener('downloadprogress', (event) => onDownload(Number(Reflect.get(event, 'loaded'))));
  const summarizer = await factory.create({ ...OPTIONS, signal, monitor });
  try {
    return await summarizer.summarize(await fitting(summarizer, text), { signal });
  } finally {
    summarizer.destroy();
  }
}

/** Shortens a text to what the model takes. Keeps the beginning, as news puts the most important facts first. */
async function fitting(summarizer: Summarizer, text: string): Promise<string> {
  const { inputQuota = Number.POSITIVE_INFINITY } = summarizer;
  const usage = (await summarizer.measureInputUsage?.(text)) ?? 0;
  return usage <= inputQuota ? text : text.slice(0, Math.floor(text.length * (inputQuota / usage) * 0.95));
}
