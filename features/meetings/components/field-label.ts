"use client";

import { useTranslations } from "next-intl";
import { lists, type Sheet } from "../form/sheet";

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
    const [first, key = ""] = path.split(".");
    const list = lists.find((name) => name === first);
    const number = list ? sheet.rows[list].indexOf(key) + 1 : 0;
    if (number > 0) return t("place", { row: t(`row.${list}`, { number }), field: label(path) });
    return list === path ? t(`section.${list}`) : label(path);
  };
}
