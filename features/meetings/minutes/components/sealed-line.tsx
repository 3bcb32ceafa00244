import { useLocale, useTranslations } from "next-intl";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

type Props = { meetingId: number; actor: Actor };

/** What stands in place of the forms of a sealed meeting. */
export function SealedLine({ meetingId, actor }: Props) {
  const t = useTranslations("minutes.sealedLine");
  const locale = useLocale();
  return (
    <p className="no-print mb-6 text-muted text-sm">
      {t("said")}{" "}
      <a href={`/${locale}/dashboard/meetings/${meetingId}/minutes`}>
        {t(may(actor, "minutes.write") ? "writeAnnex" : "read")}
      </a>
    </p>
  );
}
