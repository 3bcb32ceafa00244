"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useRef } from "react";
import { usePlaceLabel } from "./field-label";
import { useForm } from "./form-context";

/** Why nothing was saved, with a way to each field that is wrong; takes the focus when it appears. */
export function ErrorSummary({ signIn }: { signIn: string }) {
  const t = useTranslations("meetings");
  const { state } = useForm();
  const label = usePlaceLabel(state.sheet);
  const place = useRef<HTMLDivElement>(null);
  const { reasons, errors } = state;

  useEffect(() => {
    if (reasons.length > 0) place.current?.focus();
  }, [reasons]);

  function go(event: MouseEvent, path: string) {
    event.preventDefault();
    const field = document.getElementById(path);
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  }

  const told = reasons.filter(
    (reason) => reason !== "newer_version" && (reason !== "wrong_fields" || errors.length > 0),
  );
  if (told.length === 0) return null;
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="alert"
      className="mb-6 border-2 border-warning px-4 py-3 text-sm focus-visible:outline-offset-4"
    >
      <h2 className="font-sans text-base">{t("notSaved")}</h2>
      {told.map((reason) => (
        <p key={reason} className="mt-1">
          {t(`reason.${reason}`)}{" "}
          {reason === "signed_out" && (
            <a href={signIn} target="_blank" rel="noreferrer">
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
                {t("place", { row: label(path), field: t(`error.${code}`) })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
