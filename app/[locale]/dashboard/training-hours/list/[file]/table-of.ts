import { getTranslations } from "next-intl/server";
import { classHours } from "@/features/meetings/trainings/hours/class-hours";
import type { Person } from "@/features/meetings/trainings/hours/personal-record";
import type { Column, Table } from "@/features/tables/table";
import type { Locale } from "@/i18n/routing";

/** A record of training hours as a table: a row for each training of each person. */
export async function tableOf(people: readonly Person[], locale: Locale): Promise<Table> {
  const t = await getTranslations({ locale, namespace: "trainingHours" });
  const column = (name: string, kind: Column["kind"] = "text"): Column => ({ name, kind });
  return {
    name: t("title"),
    columns: [
      ...[column(t("column.person")), column(t("column.unit")), column(t("column.post"))],
      ...[column(t("column.year"), "number"), column(t("column.day"), "day"), column(t("column.training"))],
      ...[column(t("column.minutes"), "number"), column(t("column.classHours"), "number")],
    ],
    rows: people.flatMap(({ name, unit, unitText, trainings }) =>
      trainings.map(({ post, heldOn, title, minutes }) => [
        ...[name, unit?.[locale] || unit?.en || unitText, post, Number(heldOn.slice(0, 4)), heldOn],
        ...[title[locale] || title.en, minutes, classHours(minutes)],
      ]),
    ),
  };
}
