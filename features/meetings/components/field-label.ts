"use client";

import { useTranslations } from "next-intl";
import { type List, lists, type Sheet } from "../form/sheet";

/** The label of a field by its path: "Venue in English". A row's field is named without its row. */
export function useFieldLabel() {
  const t = useTranslations("meetings");
  return (path: string) => {
    const parts = path.split(".").filter((part) => !/^\d+$/.test(part));
    const language = parts.at(-1);
    const label = (name: string[]) => t(`field.${name.join(".")}`);
    if (language !== "en" && language !== "zh") return label(parts);
    return t(`in.${language}`, { field: label(parts.slice(0, -1)) });
  };
}

/** The same with the row it stands in: "Agenda item 2: Subject in English". */
export function usePlaceLabel(sheet: Sheet) {
  const t = useTranslations("meetings");
  const label = useFieldLabel();
  return (path: string) => {
    const [first = "", key = ""] = path.split(".");
    const number = lists.some((list) => list === first) ? sheet.rows[first as List].indexOf(key) + 1 : 0;
    if (number === 0) return label(path);
    return t("place", { row: t(`row.${first}`, { number }), field: label(path) });
  };
}
