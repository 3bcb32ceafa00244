import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Tells that this browser had kept what was not saved. */
export function KeptNotice({ discard }: { discard: () => void }) {
  const t = useTranslations("reports");
  return (
    <Notice kind="calm" className="mb-6 flex flex-wrap items-center justify-between gap-2">
      <p>{t("kept.restored")}</p>
      <Button look="quiet" onClick={discard}>
        {t("kept.discard")}
      </Button>
    </Notice>
  );
}
