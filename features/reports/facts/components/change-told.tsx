import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { FactsGiven } from "../given";

type Props = { field: string; given: Pick<FactsGiven, "changes" | "recordChangedAt"> };

// Names and posts stand elsewhere than in the record of one meeting.
const elsewhere = /^(?:person|host|series)\b/;

/** Who changed a fact of the record, when and how, as far as it is known. */
export function ChangeTold({ field, given }: Props) {
  const t = useTranslations("reports.facts");
  const locale = useLocale() as Locale;
  const change = given.changes[field];
  const time = shortMoment(change?.at ?? given.recordChangedAt, locale);
  const words = change
    ? t("changed", { how: t(`how.${change.how}`), by: change.by, time })
    : t(elsewhere.test(field) ? "changedElsewhere" : "changedOn", { time });
  return <p className="text-muted tabular-nums">{words}</p>;
}
