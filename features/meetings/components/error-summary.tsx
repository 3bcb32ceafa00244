"use client";

import { useTranslations } from "next-intl";
import { RefusalBox } from "@/components/form/refusal-box";
import { usePlaceLabel } from "./field-label";
import { useForm } from "./form-context";

/** Why nothing was saved, with a way to each field that is wrong. */
export function ErrorSummary({ signIn }: { signIn: string }) {
  const t = useTranslations("meetings");
  const { state } = useForm();
  const label = usePlaceLabel(state.sheet);
  const { reasons, errors } = state;
  const told = reasons.filter(
    (reason) => reason !== "newer_version" && (reason !== "wrong_fields" || errors.length > 0),
  );
  const signInLink = (
    <a href={signIn} target="_blank" rel="noreferrer">
      {t("signIn")}
    </a>
  );
  return (
    <RefusalBox
      title={t("notSaved")}
      answer={reasons}
      reasons={told.map((reason) => ({
        key: reason,
        words: (
          <>
            {t(`reason.${reason}`)} {reason === "signed_out" && signInLink}
          </>
        ),
      }))}
      fields={errors.map(({ path, code }) => ({
        id: path,
        words: t("place", { row: label(path), field: t(`error.${code}`) }),
      }))}
    />
  );
}
