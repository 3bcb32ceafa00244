import { orExplain } from "./or-explain";
import { buildIfNeeded } from "./portal-build";

orExplain(buildIfNeeded((line) => console.log(line)));
