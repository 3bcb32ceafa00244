import { orExplain } from "./or-explain";
import { withDatabase } from "./with-database";

orExplain(withDatabase(async () => console.log("The database has the tables that this portal expects.")));
