import { buildIfNeeded } from "./portal-build";
import { orExplain } from "./or-explain";

orExplain(buildIfNeeded((line) => console.log(line)));
