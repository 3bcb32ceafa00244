import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { daysUntouched } from "../desk/ageing";
import { queryOf } from "../desk/filter";
import type { Asking, ListedEdition } from "../desk/listed";
import { nextTask } from "../review";
import { WorkList } from "./work-list";

type Found = { rows: Asking[]; total: number };

export type Asked = Record<"waiting" | "returned" | "drafts" | "scheduled" | "approved" | "unapproved", Found>;

type Props = { asked: Asked; may: { write: boolean; review: boolean; publish: boolean }; now: Date };

const list = "/dashboard/reports";

function useFacts(now: Date) {
  const t = useTranslations("overview");
  const nobody = useTranslations("reports")("history.nobody");
  const locale = useLocale() as Locale;
  const moment = (at: Date | null) => (at ? shortMoment(at, locale) : "");
  const of = (report: Asking, chosen: (edition: ListedEdition) => boolean) => report.editions.filter(chosen);
  const told = (edition: ListedEdition) => ({
    language: t(`language.${edition.language}`),
    name: edition.stepBy ?? nobody,
    time: moment(edition.stepAt),
  });
  return {
    waiting: (report: Asking) =>
      of(report, ({ forMe }) => forMe).map((edition) => {
        const task = nextTask(edition) ?? "final";
        return t(edition.step === "submit" ? "waits" : "waitsNext", { ...told(edition), task: t(`task.${task}`) });
      }),
    changed: (report: Asking) => {
      const days = daysUntouched(report.updatedAt, now);
      return [t("changed", { time: moment(report.updatedAt) }), ...(days ? [t("untouched", { days })] : [])];
    },
    reasons: (report: Asking) =>
      of(report, ({ step, status }) => step === "request_changes" && status === "draft").map((edition) =>
        t("returned", { ...told(edition), reason: edition.reason ?? "" }),
      ),
    scheduled: (report: Asking) =>
      of(report, ({ status }) => status === "scheduled").map((edition) =>
        t("goesOut", { language: t(`language.${edition.language}`), time: moment(edition.publishAt) }),
      ),
    approved: (report: Asking) =>
      of(report, ({ status }) => status === "approved").map((edition) => t("approvedBy", told(edition))),
    emergencies: (report: Asking) =>
      of(report, ({ unapproved }) => unapproved).map(({ language }) =>
        t("unapprovedIn", { language: t(`language.${language}`) }),
      ),
  };
}

/** What asks for something of whoever is at the desk, the most pressing first. */
export function DeskLists({ asked, may, now }: Props) {
  const t = useTranslations("overview");
  const locale = useLocale();
  const facts = useFacts(now);
  const begin = <a href={`/${locale}${list}/new`}>{t("begin")}</a>;
  return (
    <>
      {may.review && (
        <WorkList
          title={t("forReview")}
          found={asked.waiting}
          facts={facts.waiting}
          all={`${list}${queryOf({ status: "in_review" })}`}
          empty={t("forReviewNone")}
        />
      )}
      {asked.unapproved.total > 0 && (
        <WorkList title={t("unapproved")} found={asked.unapproved} facts={facts.emergencies} empty={null} />
      )}
      {may.write && (
        <WorkList
          title={t("returnedToYou")}
          found={asked.returned}
          facts={facts.changed}
          words={facts.reasons}
          all={`${list}${queryOf({ status: "draft", mine: true })}`}
          empty={t("returnedNone")}
        />
      )}
      {may.publish && (
        <WorkList
          title={t("approved")}
          found={asked.approved}
          facts={facts.approved}
          all={`${list}${queryOf({ status: "approved" })}`}
          empty={t("approvedNone")}
        />
      )}
      {may.write && (
        <WorkList
          title={t("unfinished")}
          found={asked.drafts}
          facts={facts.changed}
          all={`${list}${queryOf({ status: "draft", mine: true })}`}
          empty={
            <>
              {t("unfinishedNone")} {begin}
            </>
          }
        />
      )}
      <WorkList
        title={t("scheduled")}
        found={asked.scheduled}
        facts={facts.scheduled}
        all="/dashboard/schedule"
        empty={
          <>
            {t("scheduledNone")}{" "}
            <a href={`/${locale}${list}${queryOf({ status: "approved" })}`}>{t("scheduledNext")}</a>
          </>
        }
      />
    </>
  );
}
