import { useLocale, useTranslations } from "next-intl";
import { fileAddress } from "@/features/media/file-address";
import { sizeOf } from "@/features/media/library/thing";
import type { Locale } from "@/i18n/routing";
import type { Choice } from "../../agenda/components/fields";
import { StepButton } from "../../agenda/components/step-button";
import { moveMaterialAction, removeMaterialAction } from "../actions";
import { materialRoot, type ShownMaterial, titleIn } from "../material";
import { ChangeForm } from "./change-form";

type Props = {
  materials: ShownMaterial[];
  /** The agenda's items by which the materials are told apart; none where they are not known to the reader. */
  items: Choice[];
  mayWrite: boolean;
};

/** The materials of a meeting to take away, each with whom it is for. */
export function MaterialList({ materials, items, mayWrite }: Props) {
  const t = useTranslations("materials");
  const locale = useLocale() as Locale;
  return (
    <ul className="divide-y divide-hairline border-hairline border-b">
      {materials.map((material, index) => {
        const title = titleIn(locale, material);
        const item = items.find(({ value }) => value === material.itemId);
        const one = { materialId: material.id, startedFrom: material.version };
        return (
          <li key={material.id} className="py-2.5">
            <p>
              <a href={fileAddress(material.key, material.name, materialRoot)}>{title}</a>
            </p>
            <p className="flex flex-wrap gap-x-3 text-muted text-sm tabular-nums">
              <span className="text-ink">{t(`class.${material.class}`)}</span>
              <span>{t("fileOf", { type: material.type.toUpperCase(), size: sizeOf(material.bytes) })}</span>
              {item && <span>{item.label}</span>}
            </p>
            {mayWrite && (
              <div className="-ms-2 flex flex-wrap items-start">
                {index > 0 && (
                  <StepButton
                    action={moveMaterialAction}
                    fields={{ ...one, place: index - 1 }}
                    label={t("up")}
                    named={t("moveUp", { title })}
                  />
                )}
                {index < materials.length - 1 && (
                  <StepButton
                    action={moveMaterialAction}
                    fields={{ ...one, place: index + 1 }}
                    label={t("down")}
                    named={t("moveDown", { title })}
                  />
                )}
                <StepButton
                  action={removeMaterialAction}
                  fields={{ ...one, removed: "true" }}
                  label={t("remove")}
                  named={t("removeNamed", { title })}
                />
                <ChangeForm
                  key={material.version}
                  material={material}
                  items={items}
                  named={t("changeNamed", { title })}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
