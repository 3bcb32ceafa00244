"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { type FileAnswer, takeFileAction } from "../actions";

const codes = ["missing", "too_long", "choose_one", "same_words"] as const;

/** A list of rules pasted in. */
export function FileForm() {
  const t = useTranslations("houseStyle");
  const locale = useLocale();
  const { answer, pending, form } = useAnswer<FileAnswer>({ action: takeFileAction, unreached: notReached });
  const worded = (code: string | undefined) => code && t(`error.${codes.find((one) => one === code) ?? "invalid"}`);
  const error = worded(answer?.errors.file);
  const hint = t("file.hint");
  return (
    <form {...form} noValidate className="grid gap-3">
      <input type="hidden" name="locale" value={locale} />
      {answer && (
        <div role="alert" className="border-2 border-warning px-4 py-3 text-sm">
          <p>{answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}</p>
          {answer.wrong && answer.wrong.length > 0 && (
            <ul className="mt-1 list-disc ps-5">
              {answer.wrong.map(({ line, code }) => (
                <li key={line}>{t("file.line", { line, why: worded(code) ?? "" })}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <Field id="rule-file" label={t("file.paste")} hint={hint} error={error}>
        <textarea
          {...describedBy("rule-file", { hint, error })}
          name="file"
          rows={6}
          defaultValue={answer?.typed.file ?? ""}
          spellCheck={false}
          className={`${inputLook} block font-mono`}
        />
      </Field>
      <div>
        <Button type="submit" disabled={pending} focusableWhenDisabled>
          {t("file.take")}
        </Button>
      </div>
    </form>
  );
}
