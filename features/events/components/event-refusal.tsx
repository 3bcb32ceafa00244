"use client";

import { useLocale, useTranslations } from "next-intl";
import { RefusalBox } from "@/components/form/refusal-box";
import { useEventForm } from "./desk-field";

/** Why nothing was saved, with a way to each field that is wrong. */
export function EventRefusal() {
  const t = useTranslations("eventDesk");
  const locale = useLocale();
  const { state } = useEventForm();
  const reasons = state.reasons.filter((reason) => reason !== "newer_version");

  function nameOf(path: string): string {
    const [list, key, field = ""] = path.split(".");
    const line = state.sheet.agenda.findIndex((one) => one.key === key);
    if (list !== "agenda" || line < 0) return t(path === "agenda" ? "part.agenda" : `field.${path}`);
    return `${t("lines.line", { number: line + 1 })}, ${t(`lines.${field}`)}`;
  }

  const signInLink = (
    <a href={`/${locale}/sign-in`} target="_blank" rel="noreferrer">
      {t("signIn")}
    </a>
  );
  return (
    <RefusalBox
      title={t("notSaved")}
      answer={state.reasons}
      reasons={reasons.map((reason) => ({
        key: reason,
        words: (
          <>
            {t(`reason.${reason}`)} {reason === "signed_out" && signInLink}
          </>
        ),
      }))}
      fields={state.errors.map(({ path, code }) => ({
        id: path,
        words: t("wrongField", { field: nameOf(path), error: t(`error.${code}`) }),
      }))}
    />
  );
}
