import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { titleOf } from "../../published/words";
import type { Bilingual } from "../../record";
import { sumsOf } from "../grid";
import { whenIn } from "../notice/notice";
import type { Reply } from "../place";

type One = {
  id: number;
  state: "draft" | "open" | "withdrawn";
  repliesDueOn: string | null;
  meeting: {
    year: number;
    quarter: number;
    series: Bilingual;
    status: "planned" | "held" | "cancelled";
    date: string | null;
    halfDay: string | null;
    startsAt: string | null;
    endsAt: string | null;
    endDate: string | null;
  };
  places: { reply: Reply; awaitsYes: boolean }[];
};

/** What a district is or was invited to, the latest first, with how many of its places are answered for. */
export function DistrictInvitations({ invitations }: { invitations: One[] }) {
  const t = useTranslations("invitations");
  const status = useTranslations("meetings.status");
  const locale = useLocale() as Locale;
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {invitations.map(({ id, state, meeting, repliesDueOn, places }) => {
        const { silent, places: all } = sumsOf(places);
        return (
          <li key={id} className="py-3">
            <a href={`/${locale}/district/invitations/${id}`} className="font-medium">
              {titleOf(meeting)[locale]}
            </a>
            <p className="text-sm">{whenIn(locale, meeting)}</p>
            <p className="text-muted text-sm tabular-nums">
              {state === "withdrawn" || meeting.status !== "planned"
                ? state === "withdrawn"
                  ? t("state.withdrawn")
                  : status(meeting.status)
                : t("district.answered", { answered: all - silent, all })}
              {repliesDueOn &&
                state === "open" &&
                meeting.status === "planned" &&
                ` · ${t("dueOn", { day: longDate(repliesDueOn, locale) })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
