import { useLocale, useTranslations } from "next-intl";
import { deskRoot } from "@/features/media/address";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { ReportText } from "../../draft";
import { tally, type Verdict } from "../answers";
import { stateOf } from "../check";
import { partsOf } from "../parts";
import { AnswerSaid } from "./answer-said";
import { Passage } from "./passage";

type Props = {
  check: {
    name: string;
    asker: string;
    language: Locale;
    question: string;
    overall: string;
    text: ReportText;
    answers: { block: number; verdict: Verdict | null; words: string }[];
    revoker: string | null;
  } & Parameters<typeof stateOf>[0];
  now: Date;
};

/** What a checker said, passage by passage beside the text; first of all where something is wrong or doubtful. */
export function CheckedText({ check, now }: Props) {
  const t = useTranslations("factCheck");
  const locale = useLocale() as Locale;
  const parts = partsOf(check.text);
  const counts = tally(check.answers);
  const said = (block: number) => check.answers.find((answer) => answer.block === block);
  const found = parts.filter(({ number }) => ["wrong", "unsure"].includes(said(number)?.verdict ?? ""));
  const label = (part: (typeof parts)[number]) => t(`part.${part.kind}`, { number: part.place });
  return (
    <>
      <h1 className="text-2xl">{t("desk.answerOf", { name: check.name })}</h1>
      <p className="mt-1 text-sm">
        <span className="font-semibold">{t(`desk.state.${stateOf(check, now)}`)}</span>
        {check.answeredAt && ` · ${t("desk.answeredAt", { time: shortMoment(check.answeredAt, locale) })}`}
      </p>
      <p className="text-muted text-sm">
        {t("desk.askedBy", { name: check.asker, time: shortMoment(check.askedAt, locale) })}
      </p>
      {check.revokedAt && check.revoker && (
        <p className="text-muted text-sm">
          {t("desk.revokedBy", { name: check.revoker, time: shortMoment(check.revokedAt, locale) })}
        </p>
      )}
      {check.question && <Words title={t("question")} words={check.question} />}
      {check.answeredAt ? (
        <section aria-label={t("desk.found")} className="mt-6 border-hairline border-y py-3 text-sm">
          <h2 className="font-sans text-base">{t("desk.found")}</h2>
          {found.length === 0 && <p>{t("desk.nothingFound")}</p>}
          <ul className="mt-1 grid gap-1">
            {found.map((part) => (
              <li key={part.number}>
                <a href={`#passage-${part.number}`}>{label(part)}</a>:{" "}
                {t(`verdict.${said(part.number)?.verdict ?? "unsure"}`)}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-muted tabular-nums">
            {t("desk.counts", { ...counts, open: parts.length - counts.right - counts.wrong - counts.unsure })}
          </p>
        </section>
      ) : (
        <p className="mt-6 text-muted">{t("desk.notYet")}</p>
      )}
      {check.overall && <Words title={t("desk.overall")} words={check.overall} />}
      <div className="mt-6 divide-y divide-hairline border-hairline border-y">
        {parts.map((part) => (
          <section
            key={part.number}
            id={`passage-${part.number}`}
            aria-label={label(part)}
            className="grid gap-x-8 gap-y-3 py-4 lg:grid-cols-[minmax(0,42rem)_minmax(0,20rem)]"
          >
            <Passage part={part} language={check.language} root={deskRoot} />
            {check.answeredAt && <AnswerSaid answer={said(part.number)} />}
          </section>
        ))}
      </div>
    </>
  );
}

function Words({ title, words }: { title: string; words: string }) {
  return (
    <div className="mt-4 border-strong-line border-s-2 ps-4 text-sm">
      <p className="text-muted">{title}</p>
      <p dir="auto" className="whitespace-pre-line break-words">
        {words}
      </p>
    </div>
  );
}
