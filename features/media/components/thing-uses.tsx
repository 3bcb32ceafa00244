import { useTranslations } from "next-intl";
import type { Use } from "../usage/use";
import { UseList } from "./use-list";

/** Where a thing is used; what to do with it when nothing uses it. */
export function ThingUses({ uses }: { uses: Use[] }) {
  const t = useTranslations("media.use");
  return (
    <section aria-label={t("title")} className="mt-6">
      <h2 className="font-sans font-semibold text-base">{t("title")}</h2>
      {uses.length > 0 ? <UseList uses={uses} /> : <p className="mt-1 text-muted text-sm">{t("nowhere")}</p>}
    </section>
  );
}
