import { readFileSync } from 'node:fs';
import { readCheck } from '@/training/sentiment/check-rows';
import { loadSentimentModel, scoreTargetText } from '@/lib/sentiment';
import { createSegmenter } from '@/lib/text';
import { articleFromText, DEFAULT_SETTINGS } from '@/lib/model';
const model = loadSentimentModel(readFileSync(process.argv[2] ?? 'public/models/sentiment.bin'));
const seg = createSegmenter();
for (const set of ['wraps','wraps-unseen'] as const) {
  let ok=0; const rows=readCheck(set);
  for (const r of rows) { const a = scoreTargetText(seg.segment(articleFromText(r.text)), r.target!, model, DEFAULT_SETTINGS.thresholds);
    const l = a.label==='mixed'?'neutral':a.label; if (l===r.label) ok++; else if (set==='wraps') console.log(r.label, '|', l, a.score.toFixed(2), '|', r.target, '|', r.text); }
  console.log(set, ok, rows.length, (ok/rows.length).toFixed(3));
}
