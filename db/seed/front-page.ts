import { arrangeHome } from "@/features/reports/mutations/arrange-home";
import { fromBeijing } from "@/platform/clock";
import { done, named } from "./certain";
import type { Entry } from "./diary";

const leads = ["guesthouse-course", "caption-clinic", "orchard-homes"];
const at = "2026-11-19 17:00:00";

/** An editor puts three reports at the head of the home page. */
export const frontPageEntry: Entry = {
  at,
  async write(world) {
    const wanted = leads.map((key) => named(world.reports, key));
    const act = { actor: world.account("editor@demo.example"), at: fromBeijing(at) };
    done(await arrangeHome({ wanted, startedFrom: [] }, act, world.database));
  },
};
