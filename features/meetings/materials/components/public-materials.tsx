import { useLocale, useTranslations } from "next-intl";
import { fileAddress } from "@/features/media/file-address";
import { sizeOf } from "@/features/media/library/thing";
import type { Locale } from "@/i18n/routing";
import { materialRoot, type ShownMaterial, titleIn } from "../material";

/** Materials of a meeting as visitors take them away. */
export function PublicMaterials({ materials }: { materials: ShownMaterial[] }) {
  const t = useTranslations("materials");
  const locale = useLocale() as Locale;
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {materials.map((material) => (
        <li key={material.id} className="py-2.5">
          <a href={fileAddress(material.key, material.name, materialRoot)}>{titleIn(locale, material)}</a>
          <p className="text-muted text-sm tabular-nums">
            {t("fileOf", { type: material.type.toUpperCase(), size: sizeOf(material.bytes) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
