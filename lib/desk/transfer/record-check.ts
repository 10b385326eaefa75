import { ENTRY_KINDS } from '@/lib/model/kinds';
import { RECORD_VERSION } from '../history/entry-version';
import type { HistoryRecord } from '../history/history-entry';
import { isLabel, isList, isNumber, isRecord, isText } from './checks';

const KINDS = new Set<unknown>(ENTRY_KINDS);
const ENTRY_TEXTS = [
  'id',
  'url',
  'host',
  'contentHash',
  'title',
  'siteName',
  'publishedTime',
  'brief',
  'note',
];
const ARTICLE_TEXTS = ['url', 'title', 'siteName', 'byline', 'publishedTime', 'lang', 'contentHash'];
const OVERALL = ['score', 'confidence', 'positive', 'negative', 'neutral'];

/**
 * Whether a value from a file or a message is a valid history record. Uses plain loops: schema validation of 100,000
 * analyses would take minutes. Fields not checked here are read by no view.
 */
export const isHistoryRecord = (value: unknown): value is HistoryRecord =>
  isRecord(value) && isEntry(value) && isAnalysis(value.analysis);

const isEntry = (entry: Record<string, unknown>): boolean =>
  entry.recordVersion === RECORD_VERSION &&
  KINDS.has(entry.kind) &&
  String(entry.id).startsWith(`${entry.kind}:`) &&
  isLabel(entry.label) &&
  ENTRY_TEXTS.every((key) => isText(entry[key])) &&
  ['firstSeen', 'lastSeen'].every((key) => isTime(entry[key])) &&
  isScore(entry.score) &&
  typeof entry.starred === 'boolean' &&
  (entry.story === undefined || isNumber(entry.story)) &&
  ['symbols', 'names', 'events'].every((key) => isList(entry[key], isText)) &&
  isList(entry.tickers, isEntryTicker);

/** Within the range of a Date. */
const isTime = (value: unknown): boolean => isNumber(value) && value >= 0 && value <= 8.64e15;
const isScore = (value: unknown): boolean => isNumber(value) && Math.abs(value) <= 1;

const isEntryTicker = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.symbol) &&
  isText(value.name) &&
  isLabel(value.label) &&
  isScore(value.score) &&
  isNumber(value.relevance);

function isAnalysis(value: unknown): boolean {
  if (!isRecord(value) || value.schemaVersion !== 1) return false;
  const { article, overall, summary, coverage, engine } = value;
  return (
    isRecord(article) &&
    ARTICLE_TEXTS.every((key) => isText(article[key])) &&
    isRecord(overall) &&
    isLabel(overall.label) &&
    OVERALL.every((key) => isNumber(overall[key])) &&
    isRecord(engine) &&
    isRecord(summary) &&
    isText(summary.investor) &&
    isList(summary.brief, isText) &&
    isList(summary.briefSentences, isNumber) &&
    isRecord(coverage) &&
    isList(coverage.notes, isText) &&
    isList(value.sentences, isSentence) &&
    isList(value.tickers, isTicker) &&
    isList(value.entities, isRecord) &&
    isList(value.events, isRecord)
  );
}

const isSentence = (value: unknown): boolean =>
  isRecord(value) &&
  isNumber(value.start) &&
  isNumber(value.end) &&
  isNumber(value.score) &&
  isNumber(value.contribution) &&
  isLabel(value.label);

const isTicker = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.symbol) &&
  isText(value.name) &&
  isNumber(value.score) &&
  isList(value.evidence, isEvidence);

const isEvidence = (value: unknown): boolean =>
  isRecord(value) && isNumber(value.sentence) && isNumber(value.score) && isNumber(value.contribution);
