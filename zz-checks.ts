import { importFindings } from "./commands/checks/imports";
import { readTree, structureFindings } from "./commands/checks/structure";
async function run() {
const all = [...structureFindings(readTree(".")), ...(await importFindings("."))];
for (const f of all) console.log(f.rule, f.file, f.message);
console.log(all.length);
}
void run();
