/**
 * The part of the browser's built-in Summarizer API that is used; in Chrome from version 138 on.
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
  /** Called before the model is fetched; `loaded` of the progress event is a share, 0..1. */
  monitor(target: EventTarget): void;
}

interface Summarizer {
  /** Longest input, in the model's own units. Absent in older versions. */
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

/** The API, and whether its model has to be downloaded before it can work. */
interface FoundSummarizer {
  factory: SummarizerFactory;
  toDownload: boolean;
}

/** The API where this browser has it and could run it; `undefined` elsewhere, and then nothing is missing. */
export async function findSummarizer(scope: object): Promise<FoundSummarizer | undefined> {
  const factory = Reflect.get(scope, 'Summarizer') as SummarizerFactory | undefined;
  if (typeof factory?.availability !== 'function') return undefined;
  const availability = await factory.availability(OPTIONS).catch(() => 'unavailable');
  return availability === 'unavailable' ? undefined : { factory, toDownload: availability !== 'available' };
}

/** What a summary is asked with. */
interface SummarizeDeps {
  signal: AbortSignal;
  /** Share of the model that is downloaded, 0..1; never called where it is there already. */
  onDownload(share: number): void;
}

/**
 * The browser's own summary of a text, on this machine. Call from a click: a download needs one.
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

/** The beginning of a text that is longer than the model takes; news puts first what matters most. */
async function fitting(summarizer: Summarizer, text: string): Promise<string> {
  const { inputQuota = Number.POSITIVE_INFINITY } = summarizer;
  const usage = (await summarizer.measureInputUsage?.(text)) ?? 0;
  return usage <= inputQuota ? text : text.slice(0, Math.floor(text.length * (inputQuota / usage) * 0.95));
}
