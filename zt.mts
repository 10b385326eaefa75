import { readRows } from '@/training/sentiment/rows';
import { tokenize } from '@/lib/text';
import { readItems } from '@/lib/sentiment/reading';
import { endedBurdens, lackedProfits, isRefusal } from '@/lib/sentiment/outcomes';
import { isInAside } from '@/lib/sentiment/asides';
import { gapDirections } from '@/lib/sentiment/gaps';
const seen=new Set<string>(); const c:any={};
for (const set of ['sentfin.train','twitter.train']) for (const r of readRows('/work/shared/data',set) as any[]) { if(seen.has(r.text)) continue; seen.add(r.text);
 const items=readItems(tokenize(r.text)); const f:string[]=[];
 items.forEach((it,i)=>{ if (it.quantity?.kind==='percent' && /[+-]$/.test(it.word) && !/[+-]\s?[\d.]+\s?(%|pct|per)/.test(r.text)) f.push('gap'); if (it.cls===-1 && /^(up|down|rose|fell|gain|gains|jump|higher|lower|rises|falls)$/.test(it.word)) f.push('earlier'); });
 if (endedBurdens(items).length) f.push('ended'); if (lackedProfits(items).length) f.push('lacked'); if (items.some((_,i)=>isRefusal(items,i))) f.push('refusal');
 for (const x of new Set(f)) { (c[x]??=[]).push(r.text); } }
for (const [k,v] of Object.entries(c) as any) { console.log('==',k,v.length); for (const t of v.filter((_:any,i:number)=>i%Math.ceil(v.length/12)===0)) console.log('  ',t.slice(0,130)); }
