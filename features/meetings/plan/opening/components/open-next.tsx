import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button";

/** The way to open the next meeting from one, or from the latest. */
export function OpenNext({ fromId, look = "plain" }: { fromId?: number; look?: "plain" | "primary" }) {
  const t = useTranslations("opening");
  const locale = useLocale();
  const query = fromId === undefined ? "" : `?from=${fromId}`;
  return (
    <a href={`/${locale}/dashboard/meetings/open${query}`} className={buttonLook({ look })}>
      {t("title")}
    </a>
  );
}
