import { compareReports } from "@/lib/figures/compare";
const files = process.argv.slice(2);
let tp=0, fp=0, fn=0, relOk=0, relAll=0, src=0, n=0;
const conf: Record<string, {tp:number,fp:number,fn:number}> = {};
const C=(k:string)=>conf[k]??={tp:0,fp:0,fn:0};
for (const f of files) {
  const m = await import(f);
  for (const table of Object.values(m) as any[]) for (const c of table) {
    n++;
    const out = compareReports({ id: c.name, a: c.a, b: c.b });
    const got = out.relations.map((r:any)=>({a:c.a.text.slice(r.a.start,r.a.end),b:c.b.text.slice(r.b.start,r.b.end),rel:r.relation,inv:!!r.inverse,other:!!r.otherSource,because:r.because,used:false}));
    const msgs:string[]=[];
    const eq=(g:string,x:string)=>g.split("|").some(o=>{const A=o.toLowerCase(),B=x.toLowerCase();return A===B||B.includes(A)&&B.length<A.length+15&&new RegExp(`(^|[^\\w,])${A}($|[^\\w,])`).test(B)||A.includes(B)&&A.split(/\s/).length>1});
    for (const [ga,gb,rel,...fl] of c.relations) {
      const hit = got.find((g:any)=>!g.used&&eq(ga,g.a)&&eq(gb,g.b));
      relAll++;
      if(!hit){fn++;C(rel).fn++;msgs.push(`  MISSED ${ga} ~ ${gb} ${rel} ${fl}`);continue}
      hit.used=true;tp++;
      const ok = hit.rel===rel && hit.inv===fl.includes("inverse") && (rel!=="update"||hit.other===fl.includes("other"));
      if(ok)relOk++;
      if(hit.rel===rel)C(rel).tp++;else{C(rel).fn++;C(hit.rel).fp++}
      if(!ok)msgs.push(`  WRONG ${ga} ~ ${gb} gold ${rel} ${fl} got ${hit.rel}${hit.inv?" inverse":""}${hit.other?" other":""} | ${hit.because}`);
    }
    for(const g of got)if(!g.used){
      // another mention of a figure already related counts once
      fp++;C(g.rel).fp++;msgs.push(`  EXTRA ${g.a} ~ ${g.b} ${g.rel} | ${g.because}`)}
    if(out.independentSources===c.sources)src++;else msgs.push(`  SOURCES gold ${c.sources} got ${out.independentSources}`);
    if(msgs.length&&!process.env.QUIET){console.log(`# ${c.name}\n  A ${c.a.published} ${c.a.publisher??"-"}: ${c.a.text}\n  B ${c.b.published} ${c.b.publisher??"-"}: ${c.b.text}`);for(const x of msgs)console.log(x)}
  }
}
const F=(o:any)=>o.tp?200*o.tp/(2*o.tp+o.fp+o.fn):0;
console.log(Object.entries(conf).map(([k,o])=>`${k} ${F(o).toFixed(0)} (${o.tp}/${o.fp}/${o.fn})`).join("  "));
const ks=["same","update","contradiction","subset","different-scope","revision"];
console.log(`n ${n} relatedF1 ${(200*tp/(2*tp+fp+fn)).toFixed(1)} relAcc(all gold) ${(100*relOk/relAll).toFixed(1)} relAcc(found) ${(100*relOk/tp).toFixed(1)} macro ${(ks.map(k=>F(C(k))).reduce((x,y)=>x+y)/6).toFixed(1)} sources ${(100*src/n).toFixed(1)}`);
