import { getTranslations } from "next-intl/server";
import { MaterialList } from "@/features/meetings/materials/components/material-list";
import { listMaterialsFor } from "@/features/meetings/materials/queries";
import { findNextMeetingId } from "@/features/meetings/queries";
import type { Actor } from "@/features/people/actor";
import { beijingDay } from "@/platform/clock";

/** The materials of the next meeting that a district may have. */
export async function NextMaterials({ actor, heading }: { actor: Actor; heading: string }) {
  const t = await getTranslations("materials");
  const next = await findNextMeetingId(beijingDay(new Date()));
  const materials = next === null ? [] : await listMaterialsFor(actor, next);
  return (
    <>
      <h2 className={heading}>{t("next")}</h2>
      {materials.length > 0 ? (
        <MaterialList materials={materials} items={[]} mayWrite={false} />
      ) : (
        <p className="text-muted">{t("nothingNext")}</p>
      )}
    </>
  );
}
