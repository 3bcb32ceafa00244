import { inWords, sum } from "./checks/step";
import { buildAndBrowse, verify } from "./checks/steps";

const total = sum([...(await verify()), ...(await buildAndBrowse())]);
if (total.failed > 0) process.exitCode = 1;
console.log(inWords(total));
