"use client";

import { useLocale, useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useRef } from "react";
import { useEventForm } from "./desk-field";

/** Why nothing was saved, with a way to each field that is wrong; takes the focus when it appears. */
export function EventRefusal() {
  const t = useTranslations("eventDesk");
  const locale = useLocale();
  const { state } = useEventForm();
  const place = useRef<HTMLDivElement>(null);
  const { errors } = state;
  const reasons = state.reasons.filter((reason) => reason !== "newer_version");

  useEffect(() => {
    if (state.reasons.length > 0) place.current?.focus();
  }, [state.reasons]);

  function nameOf(path: string): string {
    const [list, key, field = ""] = path.split(".");
    const line = state.sheet.agenda.findIndex((one) => one.key === key);
    if (list !== "agenda" || line < 0) return t(path === "agenda" ? "part.agenda" : `field.${path}`);
    return `${t("lines.line", { number: line + 1 })}, ${t(`lines.${field}`)}`;
  }

  function go(event: MouseEvent, path: string) {
    event.preventDefault();
    const field = document.getElementById(path);
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  }

  if (reasons.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} role="alert" className="mb-6 border-2 border-warning px-4 py-3 text-sm">
      <h2 className="font-sans text-base">{t("notSaved")}</h2>
      {reasons.map((reason) => (
        <p key={reason} className="mt-1">
          {t(`reason.${reason}`)}{" "}
          {reason === "signed_out" && (
            <a href={`/${locale}/sign-in`} target="_blank" rel="noreferrer">
              {t("signIn")}
            </a>
          )}
        </p>
      ))}
      {errors.length > 0 && (
        <ul className="mt-2 list-disc ps-5">
          {errors.map(({ path, code }) => (
            <li key={path}>
              <a href={`#${path}`} onClick={(event) => go(event, path)}>
                {t("wrongField", { field: nameOf(path), error: t(`error.${code}`) })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
