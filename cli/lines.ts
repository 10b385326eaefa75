import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Engine, TargetSentiment } from '@/lib/engine';
import { type Analysis, articleFromText, messageOf } from '@/lib/model';
import { isObject, propertyOf } from '@/lib/util/is-object';
import { loadEngine } from './engine';

interface Line {
  id: unknown;
  text: string;
  title?: string;
  target?: string;
}

type Reply =
  | { id: unknown; error: string }
  | ({ id: unknown; target?: Pick<TargetSentiment, 'label' | 'score' | 'confidence'> } & Pick<
      Analysis,
      'overall' | 'tickers' | 'summary'
    >);

/**
 * JSON Lines in, JSON Lines out, in the same order and in constant memory. A bad line yields an error in its place;
 * the rest goes on.
 */
export async function analyzeLines(input: Readable, output: Writable): Promise<void> {
  const engine = loadEngine();
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    // Waits while the output buffer is full, which keeps memory constant.
    if (!output.write(`${JSON.stringify(answer(engine, line))}\n`)) await once(output, 'drain');
  }
}

function answer(engine: Engine, line: string): Reply {
  let id: unknown = null;
  try {
    const parsed: unknown = JSON.parse(line);
    id = idOf(parsed);
    return analyzeLine(engine, validLine(parsed));
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

const idOf = (parsed: unknown): unknown => propertyOf(parsed, 'id') ?? null;

function validLine(parsed: unknown): Line {
  if (!isObject(parsed)) throw new Error('not a JSON object');
  const { id = null, text, title, target } = parsed;
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  return {
    id,
    text,
    ...(isGiven(title, 'title') && { title }),
    ...(isGiven(target, 'target') && { target }),
  };
}

function isGiven(value: unknown, name: string): value is string {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'string') throw new Error(`"${name}" must be a string`);
  return true;
}

function analyzeLine(engine: Engine, { id, text, title = '', target }: Line): Reply {
  const article = articleFromText(text, { title });
  const outcome = engine.analyze(article);
  if (!outcome.ok) return { id, error: outcome.detail ?? outcome.reason };
  const { overall, tickers, summary } = outcome.value;
  return {
    id,
    overall,
    tickers,
    summary,
    ...(target !== undefined && { target: towards(engine, article, target) }),
  };
}

function towards(engine: Engine, article: Parameters<Engine['analyzeTarget']>[0], target: string) {
  const { label, score, confidence } = engine.analyzeTarget(article, target);
  return { label, score, confidence };
}
