"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { type FileAnswer, importWorkingDaysAction } from "../actions";

const shown = 20;

const fileLook =
  "w-full text-sm file:me-3 file:rounded-sm file:border file:border-strong-line file:bg-paper file:px-3 file:py-1.5 file:text-ink";

/** A list of days, pasted or as a file. */
export function ImportForm() {
  const t = useTranslations("workingDays");
  const locale = useLocale();
  const { answer, pending, form } = useAnswer<FileAnswer>({ action: importWorkingDaysAction, unreached: notReached });
  const error = answer?.errors.file && t(answer.errors.file === "too_long" ? "error.tooLong" : "error.missing");
  const hint = t("hint");
  const reasons = answer?.reasons.filter((reason) => reason !== "invalid") ?? [];
  const wrong = answer?.wrong ?? [];
  return (
    <form {...form} noValidate className="grid max-w-3xl gap-4">
      <input type="hidden" name="locale" value={locale} />
      {reasons.length > 0 && (
        <div role="alert" className="border-2 border-warning px-4 py-3 text-sm">
          <p>{reasons.map((reason) => t(`reason.${reason}`)).join(" ")}</p>
          {wrong.length > 0 && (
            <ul className="mt-1 list-disc ps-5">
              {wrong.slice(0, shown).map(({ line, code }) => (
                <li key={line}>{t("line", { line, why: t(`why.${code}`) })}</li>
              ))}
            </ul>
          )}
          {wrong.length > shown && <p>{t("moreLines", { count: wrong.length - shown })}</p>}
        </div>
      )}
      <Field id="file" label={t("paste")} hint={hint} error={error}>
        <textarea
          {...describedBy("file", { hint, error })}
          name="file"
          rows={8}
          defaultValue={answer?.typed.file ?? ""}
          spellCheck={false}
          className={`${inputLook} block font-mono`}
        />
      </Field>
      <Field id="upload" label={t("upload")}>
        <input id="upload" type="file" name="upload" accept=".csv,.txt,text/csv,text/plain" className={fileLook} />
      </Field>
      <div>
        <Button type="submit" look="primary" disabled={pending} focusableWhenDisabled>
          {t("take")}
        </Button>
      </div>
    </form>
  );
}
