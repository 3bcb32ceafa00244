import { useLocale, useTranslations } from "next-intl";
import { longDate, shortMoment } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { wordsIn } from "../follow-up";
import type { FollowUpInFull } from "../full";
import { stepNames } from "../steps";
import { EvidenceList } from "./evidence-list";
import { ColourMark, StateWords } from "./marks";

type Props = {
  followUp: FollowUpInFull;
  /** Where the follow-ups of its meeting are, with the language. */
  meetingHref: string;
};

/** What was asked of whom, where it comes from and how it stands. */
export function FollowUpFacts({ followUp, meetingHref }: Props) {
  const t = useTranslations("followUps");
  const locale = useLocale() as Locale;
  const other = locale === "en" ? "zh" : "en";
  const { position, year, quarter, dueOn, support, leadEn, leadZh, ofTraining } = followUp;
  const given = ofTraining ? "carried.fromTraining" : "carried.fromHand";
  const named = { year: String(year), quarter: String(quarter), number: position ?? 0 };
  const facts = [
    { label: t("fact.state"), value: <StateWords one={followUp} />, mark: <ColourMark one={followUp} /> },
    { label: t("fact.lead"), value: locale === "en" ? leadEn : leadZh },
    ...(support.length > 0
      ? [
          {
            label: t("fact.support"),
            value: support.map(({ nameEn, nameZh }) => (locale === "en" ? nameEn : nameZh)).join(t("comma")),
          },
        ]
      : []),
    { label: t("fact.due"), value: dueOn ? longDate(dueOn, locale) : t("noDay") },
    {
      label: t("fact.from"),
      value: <a href={meetingHref}>{t(position === null ? given : "carried.fromAsk", named)}</a>,
    },
    { label: t("fact.age"), value: t("age", { count: followUp.age }) },
  ];
  return (
    <header className="mb-8 max-w-3xl">
      <h1 className="text-2xl">{wordsIn(locale, followUp)}</h1>
      <p lang={languageTag[other]} className="mt-1 text-muted">
        {wordsIn(other, followUp)}
      </p>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        {facts.map(({ label, value, mark }) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="tabular-nums">
              {value} {mark}
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** What was done about it, as sentences, the newest first. */
export function FollowUpHistory({ steps }: Pick<FollowUpInFull, "steps">) {
  const t = useTranslations("followUps");
  const locale = useLocale() as Locale;
  const nameOf = (step: string) => stepNames.find((one) => one === step) ?? "issue";
  return (
    <section aria-labelledby="history" className="mt-10 max-w-3xl">
      <h2 id="history" className="border-ink border-b pb-1 text-lg">
        {t("history.title")}
      </h2>
      <ol className="divide-y divide-hairline">
        {steps.toReversed().map((step) => (
          <li key={step.id} className="grid gap-x-6 py-2 text-sm sm:grid-cols-[9rem_1fr]">
            <time dateTime={step.at.toISOString()} className="text-muted tabular-nums">
              {shortMoment(step.at, locale)}
            </time>
            <div className="min-w-0">
              <p>{t(`history.${nameOf(step.step)}`, { who: step.by ?? t("somebody"), progress: step.progress })}</p>
              {step.note && <p className="mt-1 whitespace-pre-line border-hairline border-s-2 ps-3">{step.note}</p>}
              <EvidenceList files={step.files} links={step.links} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
