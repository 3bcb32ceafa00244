import { getTranslations } from "next-intl/server";
import { isOwn, type Question } from "@/features/meetings/trainings/feedback/question";
import { ownWords, type Results } from "@/features/meetings/trainings/feedback/results";
import type { Cell, Column, Table } from "@/features/tables/table";
import type { Locale } from "@/i18n/routing";

/** Results as a table: a row for each mark of each question with how often it was given, then the words. */
export async function tableOf(
  { marked, said }: NonNullable<Results["shown"]>,
  title: string,
  locale: Locale,
): Promise<Table> {
  const t = await getTranslations({ locale, namespace: "trainingFeedback" });
  const column = (name: string, kind: Column["kind"] = "text"): Column => ({ name, kind });
  const nameOf = (question: Question) =>
    isOwn(question.kind)
      ? ownWords(question, locale)
      : t(`short.${question.kind}`, { name: ownWords(question, locale) });
  return {
    name: t("of", { title }),
    columns: [
      ...[column(t("results.column.question")), column(t("results.column.what"))],
      ...[column(t("results.column.answers"), "number"), column(t("results.column.mean"), "number")],
    ],
    rows: [
      ...marked.flatMap(({ question, counts, mean, replies }): Cell[][] =>
        counts === null
          ? [[nameOf(question), t("results.fewReplies", { replies }), replies, null]]
          : counts.map(({ mark, count }) => [nameOf(question), String(mark), count, mean]),
      ),
      ...said.flatMap(({ question, words }): Cell[][] => words.map((text) => [nameOf(question), text, 1, null])),
    ],
  };
}
