import { writeFileSync } from "node:fs";
const [, , file, name, out, why] = process.argv as string[];
const m = await import(file!); const t = Object.values(m)[0] as any[];
const r = (x:any)=>`${x.published??""}${x.publisher?`, ${x.publisher}`:""} | ${x.text}`;
writeFileSync(out!, `import { readPairs } from "./pair-case";\n\n${why}export const ${name} = readPairs(\`\n${t.map(c=>`${c.name}\n${r(c.a)}\n${r(c.b)}\n${c.relations.length?c.relations.map(([a,b,...w]:any)=>`${a} = ${b} ${w.join(" ")}`).join("; "):"none"} | ${c.sources}`).join("\n\n")}\n\`);\n`);
