import { verify } from "./checks/steps";

const outcomes = await verify();
if (outcomes.some(({ failed }) => failed > 0)) process.exitCode = 1;
