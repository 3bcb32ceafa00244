import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { type NoticeFacts, noticeIn } from "../notice/notice";

/** The notice of a meeting as its letter bears it. */
export function NoticeSheet({ facts, headings = "h3" }: { facts: NoticeFacts; headings?: "h3" | "h4" }) {
  const t = useTranslations("invitations.notice");
  const locale = useLocale() as Locale;
  const { addressees, host, parts } = noticeIn(locale, facts);
  const Heading = headings;
  return (
    <div className="measure text-sm">
      {addressees && <p className="mb-3">{t("to", { addressees })}</p>}
      {parts.map(({ part, name, lines }) => (
        <div key={part} className="mb-2.5">
          <Heading className="font-sans font-semibold">{name}</Heading>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="mt-4 text-end">{host}</p>
    </div>
  );
}
