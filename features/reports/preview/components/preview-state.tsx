import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Language } from "../../language";
import type { Shown } from "../shown";

type Props = { version: number; language: Language; notice: boolean; shown: Shown };

/** What is to be known of a preview: which version it is, and what readers lack in it. */
export function PreviewState({ version, language, notice, shown }: Props) {
  const t = useTranslations("reports.preview");
  return (
    <Notice kind="calm" className="mt-3">
      <p>{t("notice", { version })}</p>
      {notice && <p>{t("withdrawn")}</p>}
      {!notice && shown.missing && <p>{t(`missing.${language}`)}</p>}
      {!notice && shown.empty && <p>{t("empty")}</p>}
    </Notice>
  );
}
