"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button, buttonLook } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import type { Answer } from "../../agenda/answer";
import { type Choice, ChoiceField, LineField } from "../../agenda/components/fields";
import { Refusals } from "../../agenda/components/refusals";
import { materialClasses } from "../access";
import { changeMaterialAction } from "../actions";
import type { ShownMaterial } from "../material";

type Props = { material: ShownMaterial; items: Choice[]; named: string };

/** Says anew what a material is called, whom it is for and which item it belongs to. */
export function ChangeForm({ material, items, named }: Props) {
  const t = useTranslations("materials");
  const details = useRef<HTMLDetailsElement>(null);
  const { answer, pending, form } = useAnswer<Answer>({
    action: changeMaterialAction,
    unreached: notReached,
    after: (given) => {
      if (given?.ok && details.current) details.current.open = false;
    },
  });
  const frame = { answer, prefix: `material-${material.id}` };
  return (
    <details ref={details} className="open:basis-full">
      <summary aria-label={named} className={buttonLook({ look: "quiet" })}>
        {t("change")}
      </summary>
      <form {...form} noValidate className="grid gap-3 px-2 py-2">
        <input type="hidden" name="materialId" value={material.id} />
        <input type="hidden" name="startedFrom" value={material.version} />
        <div className="grid gap-3 sm:grid-cols-2">
          <ChoiceField
            {...frame}
            name="class"
            label={t("field.class")}
            options={materialClasses.map((one) => ({ value: one, label: t(`class.${one}`) }))}
            initial={material.class}
          />
          <ChoiceField
            {...frame}
            name="itemId"
            label={t("field.itemId")}
            none={t("wholeMeeting")}
            options={items}
            initial={material.itemId === null ? "" : String(material.itemId)}
          />
          <LineField {...frame} name="titleEn" label={t("field.titleEn")} initial={material.titleEn} />
          <LineField {...frame} name="titleZh" label={t("field.titleZh")} initial={material.titleZh} />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" disabled={pending}>
            {t("save")}
          </Button>
          <Refusals answer={answer} />
        </div>
      </form>
    </details>
  );
}
