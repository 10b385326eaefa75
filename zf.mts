import { readFileSync } from 'node:fs';
import { readCheck } from '@/training/sentiment/check-rows';
import { readRows } from '@/training/sentiment/rows';
import { loadSentimentModel, scoreTargetText, scoreSentences } from '@/lib/sentiment';
import { summariseOverall } from '@/lib/model/overall';
import { createSegmenter, tokenize } from '@/lib/text';
import { articleFromText, DEFAULT_SETTINGS } from '@/lib/model';
import { readItems } from '@/lib/sentiment/reading';
import { gapDirections } from '@/lib/sentiment/gaps';
import { earlierMoves } from '@/lib/sentiment/earlier-moves';
import { endedBurdens, lackedProfits, isRefusal } from '@/lib/sentiment/outcomes';
import { isInAside } from '@/lib/sentiment/asides';
const model = loadSentimentModel(readFileSync('public/models/sentiment.bin'));
const seg = createSegmenter(); const th = DEFAULT_SETTINGS.thresholds;
const ans=(r:any)=>{const d=seg.segment(articleFromText(r.text)); const a:any = r.target? scoreTargetText(d, r.target, model, th): summariseOverall(scoreSentences(d, model), th); return a.label==='mixed'?'neutral':a.label;};
const set = process.argv[2]!;
const rows:any[] = set.startsWith('s')&&set!=='statements-fresh' ? readRows('/work/shared/data', 'sentfin.dev') : readCheck(set as any);
const fired:Record<string,[number,number]>={};
for (const r of rows){ const a=ans(r); const ok=a===r.label; const tokens=seg.segment(articleFromText(r.text)).sentences.flatMap((s:any)=>s.tokens); const items=readItems(tokens);
 const f:string[]=[]; if (items.some(i=>i.quantity?.kind==='percent'&&i.word.length>8)) f.push('signed'); if (earlierMoves(readItems(tokens)).length||items.some(i=>false)) f.push('earlier'); if(endedBurdens(items).length) f.push('ended'); if(lackedProfits(items).length) f.push('lacked'); if(items.some((_,i)=>isRefusal(items,i))) f.push('refusal');
 for(const x of f){ (fired[x]??=[0,0])[ok?0:1]++; if(!ok||set!=='sent') console.log(ok?'ok ':'BAD',x,r.label,'|',a,'|',r.target,'|',r.text.slice(0,150)); }
 if(!ok&&set!=='sent'&&!f.length) console.log('BAD',r.label,a,r.target??'',r.text);
}
console.log(fired);
