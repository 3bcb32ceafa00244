"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { postsOn } from "../facts";
import { useForm } from "./form-context";

/** What the form's lists offer, in the reader's language. */
export function useChoiceLists() {
  const t = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const { choices, state, today } = useForm();
  const date = state.sheet.texts.date ?? "";
  const unit = ({ id, name }: (typeof choices.units)[number]) => ({ value: id, label: name[locale] });
  const kinds = ["municipal", "department", "institution", "district"] as const;
  return {
    /** The words for the codes of the record, such as the kinds of agenda items. */
    coded: (words: string, codes: readonly string[]) =>
      codes.map((code) => ({ value: code, label: t(`${words}.${code}`) })),
    series: choices.series.map(({ id, name }) => ({ value: id, label: name[locale] })),
    units: kinds.map((kind) => ({
      label: t(`unitKind.${kind}`),
      options: choices.units.filter((one) => one.kind === kind).map(unit),
    })),
    people: choices.people.map(({ id, name }) => ({ value: id, label: name[locale] })),
    /** The posts someone holds on the meeting's day. */
    posts: (personId: string) =>
      postsOn(date || today, choices.people.find(({ id }) => String(id) === personId)?.posts ?? [])
        .map((title) => title[locale])
        .join(t("comma")),
  };
}
