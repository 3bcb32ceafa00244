import { useTranslations } from "next-intl";
import type { PreviewChoice } from "../choice";

type Props = { address: string; width: PreviewChoice["width"] };

/** The page as readers see it, in its width. Without scripts, as it must work; links open in a window of their own. */
export function PreviewFrame({ address, width }: Props) {
  const t = useTranslations("reports.preview");
  return (
    <iframe
      src={address}
      title={t("frame")}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      className={`mt-4 block border border-strong-line ${
        width === "phone" ? "h-[844px] w-[392px] max-w-full" : "h-[80dvh] min-h-120 w-full"
      }`}
    />
  );
}
