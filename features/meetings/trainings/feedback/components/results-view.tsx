import { useLocale, useTranslations } from "next-intl";
import { Bars } from "@/components/charts/bars";
import type { Locale } from "@/i18n/routing";
import { isOwn, type Question } from "../question";
import { leastShown, type Marked, ownWords, type Results } from "../results";

type Props = { results: Results; isOpen: boolean; files: { xlsx: string; csv: string } };

/** What came of a form: how many answered and, by fives while it is open, marks and words; nothing that tells who. */
export function ResultsView({ results, isOpen, files }: Props) {
  const t = useTranslations("trainingFeedback");
  const nameOf = useShortWords();
  const { answers, counted, asked, rate, shown } = results;
  return (
    <section aria-labelledby="results" className="mt-8 max-w-3xl tabular-nums">
      <h3 id="results" className="text-base">
        {t("results.title")}
      </h3>
      <p>{t("results.rate", { answers, asked, rate: rate ?? "none" })}</p>
      {isOpen && <p className="measure mt-1 text-muted text-sm">{t("results.steps", { counted })}</p>}
      {shown === null ? (
        !isOpen && <p className="mt-1 text-muted">{t("results.few", { least: leastShown })}</p>
      ) : (
        <>
          <p className="mt-1 flex gap-x-6 text-sm">
            <a href={files.xlsx}>{t("results.xlsx")}</a>
            <a href={files.csv}>{t("results.csv")}</a>
          </p>
          {shown.marked.map((one) => (
            <MarkedPart key={one.question.id} name={nameOf(one.question)} marked={one} />
          ))}
          {shown.said.map(({ question, words }) => (
            <section key={question.id} className="mt-6">
              <h4 className="font-medium">{nameOf(question)}</h4>
              <p className="text-muted text-sm">{t("results.said", { count: words.length })}</p>
              <ul className="divide-y divide-hairline">
                {words.map((text, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
                  <li key={at} dir="auto" className="whitespace-pre-line break-words py-1.5">
                    {text}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </section>
  );
}

function useShortWords() {
  const t = useTranslations("trainingFeedback");
  const locale = useLocale() as Locale;
  return (question: Question) =>
    isOwn(question.kind)
      ? ownWords(question, locale)
      : t(`short.${question.kind}`, { name: ownWords(question, locale) });
}

function MarkedPart({ name, marked: { replies, counts, mean } }: { name: string; marked: Marked }) {
  const t = useTranslations("trainingFeedback");
  const percentOf = (count: number) => Math.round((count * 100) / replies);
  return (
    <section className="mt-6">
      <h4 className="font-medium">{name}</h4>
      {counts === null || mean === null ? (
        <p className="text-muted text-sm">{t("results.fewReplies", { replies })}</p>
      ) : (
        <>
          <p className="text-muted text-sm">{t("results.mean", { mean: mean.toFixed(1), replies })}</p>
          <div className="mt-1 grid gap-x-8 gap-y-2 sm:grid-cols-[minmax(0,1fr)_14rem]">
            <Bars
              label={t("results.bars", { question: name })}
              bars={counts.toReversed().map(({ mark, count }) => ({
                label: t(`results.level.${mark}`),
                value: count,
                words: String(count),
              }))}
            />
            <table className="self-start text-sm">
              <thead>
                <tr className="border-hairline border-b text-muted [&>th]:pe-4 [&>th]:text-end [&>th]:font-normal">
                  <th scope="col">{t("results.mark")}</th>
                  <th scope="col">{t("results.count")}</th>
                  <th scope="col">{t("results.share")}</th>
                </tr>
              </thead>
              <tbody>
                {counts.toReversed().map(({ mark, count }) => (
                  <tr key={mark} className="[&>*]:pe-4 [&>*]:text-end">
                    <th scope="row" className="font-normal">
                      {mark}
                    </th>
                    <td>{count}</td>
                    <td>{t("results.percent", { percent: percentOf(count) })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
