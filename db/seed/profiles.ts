import { saveProfile } from "@/features/districts/mutations/save-profile";
import { fromBeijing } from "@/platform/clock";
import { done } from "./certain";
import type { Entry } from "./diary";
import { intros } from "./profiles/intros";

const at = "2026-11-18 10:00:00";

/** What the demonstration tells of each district: where it lies and what its federation works on, and no contacts. */
export const profileEntry: Entry = {
  at,
  async write(world) {
    const act = { actor: world.account("admin@demo.example"), at: fromBeijing(at) };
    for (const [slug, intro] of Object.entries(intros)) {
      const profile = { intro, address: { en: "", zh: "" }, phone: "", website: "", pictureKey: null };
      done(await saveProfile({ unitId: world.unit(slug), profile }, act, world.database));
    }
  },
};
