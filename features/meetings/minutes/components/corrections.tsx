import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { AnswerForm } from "./answer-form";

export type Correction = {
  id: number;
  words: string;
  at: Date;
  answer: "open" | "accepted" | "declined";
  reason: string;
  author: string;
  unitEn: string | null;
  unitZh: string | null;
};

type Props = {
  corrections: Correction[];
  /** Whether this person may answer them now. */
  mayAnswer: boolean;
};

/** What those who attended say is wrong, each with what became of it. */
export function Corrections({ corrections, mayAnswer }: Props) {
  const t = useTranslations("minutes.corrections");
  const locale = useLocale() as Locale;
  return (
    <section aria-labelledby="corrections" className="mt-10 max-w-[46rem]">
      <h2 id="corrections" className="mb-2 border-ink border-b pb-1 text-lg">
        {t("title")}
      </h2>
      {corrections.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <ol className="divide-y divide-hairline">
          {corrections.map(({ id, words, at, answer, reason, author, ...unit }) => {
            const body = locale === "en" ? unit.unitEn : unit.unitZh;
            return (
              <li key={id} className="py-3 text-sm">
                <p className="text-muted tabular-nums">
                  {t("by", { author, body: body ?? "none", time: shortMoment(at, locale) })}
                </p>
                <p className="mt-1 whitespace-pre-line break-words">{words}</p>
                <p className="mt-1 font-semibold">{t(`answer.${answer}`)}</p>
                {reason !== "" && <p className="whitespace-pre-line break-words">{t("reason", { reason })}</p>}
                {answer === "open" && mayAnswer && <AnswerForm correctionId={id} author={author} />}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
