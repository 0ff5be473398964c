import { extract } from "@/lib/extraction";
import { readFigures } from "@/lib/figures/read-figures";
import { withContext } from "@/lib/figures/context";
import { withLead } from "@/lib/figures/lead";
import { asOfOf } from "@/lib/figures/as-of";
const want = process.argv[2] ?? "";
for (const f of process.argv.slice(3)) { const m = await import(f);
 for (const t of Object.values(m) as any[]) for (const c of t) if (c.name.includes(want)) for (const k of ["a","b"] as const) {
  const r=c[k]; const claims = extract({id:k,text:r.text,published:r.published});
  const figs = withLead(withContext(readFigures({id:k,text:r.text,published:r.published??null,publisher:r.publisher??null},claims)),r.text,claims);
  console.log(k, r.text);
  for(const g of figs)console.log("  ",g.quote,"|",g.harm,g.figure,g.modality,g.bound,"grp",g.victimGroup,"part",g.partOf,"place",g.place,"cause",g.cause,"since",g.since,"asOf",g.asOf,"ev",g.eventDays.join(),"st",g.statementDays.join(),"said",g.said?.words,g.said?.kind, g.said?.via??"", "=>",asOfOf(g)?.value,asOfOf(g)?.basis);
 }}
