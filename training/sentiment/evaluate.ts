import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { articleFromText, DEFAULT_SETTINGS } from '@/lib/model';
import { summarizeOverall } from '@/lib/model/overall';
import { loadSentimentModel, type SentimentModel, scoreSentences, scoreTargetText } from '@/lib/sentiment';
import { createSegmenter, type Segmenter, tokenize } from '@/lib/text';
import { BASELINES } from './baselines';
import { readChecks, readPairArticles } from './check-rows';
import { type Answer, accuracy, calibrationError, confusion, f1, macroF1 } from './metrics';
import { CLASS_LABELS, type ClassLabel, type Row, readRows, wholeTexts } from './rows';

const WEIGHTS = 'public/models/sentiment.bin';
const REPORT = '.cache/eval-sentiment.txt';
const WORST = 50;

interface Judged extends Answer {
  row: Row;
}
type Judge = (row: Row) => Judged;

/**
 * Prints one table, ours against the word lists on the same rows; writes confusion matrices and the worst errors to
 * `.cache/`.
 */
export async function evaluate(dataDir: string): Promise<void> {
  const bytes = readFileSync(WEIGHTS);
  const model = loadSentimentModel(bytes);
  const judges = { tickertone: ourJudge(model, createSegmenter()), ...listJudges() };
  const sets = setsOf(dataDir);
  console.log(`model ${model.id}, ${gzipSync(bytes).length} bytes gzip\n`);
  console.log(
    '| set | rows | engine | accuracy | macro F1 | F1 − | F1 0 | F1 + | ECE |\n|---|--:|---|--:|--:|--:|--:|--:|--:|',
  );
  const ours = Object.entries(sets).flatMap(([name, rows]) => compare(name, rows, judges));
  printSpeed(sets['SEntFiN dev']!, model);
  report(ours);
}

function setsOf(dataDir: string): Record<string, Row[]> {
  const sentfin = readRows(dataDir, 'sentfin.dev');
  return {
    'SEntFiN dev': sentfin,
    '… entities conflict': sentfin.filter(({ conflicting }) => conflicting),
    '… as a whole': wholeTexts(sentfin),
    '… in capitals': sentfin.map(inCapitals),
    '… symbol in brackets': sentfin.map(withSymbol),
    'finance posts dev': readRows(dataDir, 'twitter.dev'),
    ...readChecks(),
    ...withAndWithoutTitle('own articles on currency pairs', readPairArticles('pair-articles')),
    'own articles in the styles of currency desks': readPairArticles('pair-articles-desks'),
    ...withAndWithoutTitle(
      'own articles on currency pairs, unseen',
      readPairArticles('pair-articles-unseen'),
    ),
  };
}

const withAndWithoutTitle = (name: string, rows: Row[]): Record<string, Row[]> => ({
  [name]: rows,
  [`${name}, without headline`]: rows.map(({ title, ...row }) => row),
});

/** The same headline in capitals, as some sites print it; its tone is the same. */
const inCapitals = (row: Row): Row => ({
  ...row,
  text: row.text.toUpperCase(),
  target: row.target?.toUpperCase() ?? null,
});

/** The same row with a symbol after the company's name, as pages write it. */
const withSymbol = (row: Row): Row => ({
  ...row,
  text: row.text.replace(row.target ?? '', (name) => `${name} (NASDAQ: QZXW)`),
});

/** Answers like the command line: towards the target as written, or for the whole text. */
function ourJudge(model: SentimentModel, segmenter: Segmenter): Judge {
  const { thresholds } = DEFAULT_SETTINGS;
  return (row) => {
    const document = segmenter.segment(articleFromText(row.text, { title: row.title ?? '' }));
    const { label, confidence } = row.target
      ? scoreTargetText(document, row.target, model, thresholds)
      : summarizeOverall(scoreSentences(document, model), thresholds);
    return { row, label: row.label, answer: label === 'mixed' ? 'neutral' : label, confidence };
  };
}

function listJudges(): Record<string, Judge> {
  const judgeOf =
    (labeller: (text: string) => ClassLabel): Judge =>
    (row) => ({ row, label: row.label, answer: labeller(`${row.title ?? ''} ${row.text}`.trim()) });
  return Object.fromEntries(Object.entries(BASELINES).map(([name, labeller]) => [name, judgeOf(labeller)]));
}

function compare(name: string, rows: readonly Row[], judges: Record<string, Judge>): Judged[] {
  const results = Object.entries(judges).map(([engine, judge]) => ({ engine, answers: rows.map(judge) }));
  for (const { engine, answers } of results) console.log(line(name, engine, answers));
  return results[0]!.answers;
}

function line(name: string, engine: string, answers: readonly Judged[]): string {
  const figures = [accuracy(answers), macroF1(answers), ...CLASS_LABELS.map((label) => f1(answers, label))];
  const error = answers[0]?.confidence === undefined ? '' : calibrationError(answers).toFixed(3);
  return `| ${[name, answers.length, engine, ...figures.map((figure) => figure.toFixed(3)), error].join(' | ')} |`;
}

function printSpeed(rows: readonly Row[], model: SentimentModel): void {
  const engines = { tickertone: (text: string) => model.predict(tokenize(text)), ...BASELINES };
  console.log('\n| engine | words per second |\n|---|--:|');
  for (const [name, run] of Object.entries(engines))
    console.log(`| ${name} | ${Math.round(wordsPerSecond(rows, run))} |`);
}

/** The best of three runs, after one to warm up. */
function wordsPerSecond(rows: readonly Row[], run: (text: string) => unknown): number {
  const words = rows.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const times = [0, 1, 2, 3].map(() => {
    const start = performance.now();
    for (const { text } of rows) run(text);
    return performance.now() - start;
  });
  return (words / Math.min(...times.slice(1))) * 1000;
}

function report(answers: readonly Judged[]): void {
  const wrong = answers.filter(({ label, answer }) => label !== answer);
  const worst = wrong.sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0)).slice(0, WORST);
  const lines = worst.map(
    ({ row, answer, confidence }) =>
      `${row.label} -> ${answer} ${confidence?.toFixed(2)} [${row.target ?? ''}] ${row.text}`,
  );
  const table = confusion(answers).map((counts, i) => `${CLASS_LABELS[i]}\t${counts.join('\t')}`);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(
    REPORT,
    `given \\ answered\t${CLASS_LABELS.join('\t')}\n${table.join('\n')}\n\n${lines.join('\n')}\n`,
  );
  console.log(`\nconfusion and the ${WORST} worst errors: ${REPORT}`);
}
