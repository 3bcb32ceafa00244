"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import { addSeriesAction, renameSeriesAction, type SeriesAnswer } from "../actions";
import { fieldCodeOf, seriesKinds } from "../series";

type Props = { series?: { id: number; version: number; nameEn: string; nameZh: string } };

/** The names of a series, and the kind of one that is new. */
export function SeriesForm({ series }: Props) {
  const t = useTranslations("series");
  const id = useId();
  const [taken, setTaken] = useState(0);
  const { answer, pending, form } = useAnswer<SeriesAnswer>({
    action: series ? renameSeriesAction : addSeriesAction,
    unreached: notReached,
    after: (given) => given?.ok && setTaken((count) => count + 1),
  });
  const refused = answer && !answer.ok ? answer : null;

  const line = (name: "nameEn" | "nameZh", lang: string) => {
    const error = refused?.errors[name] && t(`error.${fieldCodeOf(refused.errors[name])}`);
    const control = { ...describedBy(`${id}-${name}`, { error }), name, lang, autoComplete: "off" };
    return (
      <Field id={`${id}-${name}`} label={t(name)} error={error}>
        <input {...control} defaultValue={refused?.typed[name] ?? series?.[name]} className={inputLook} />
      </Field>
    );
  };

  return (
    <form {...form} key={taken} noValidate className="grid max-w-xl gap-3">
      {series && <input type="hidden" name="seriesId" value={series.id} />}
      {series && <input type="hidden" name="startedFrom" value={series.version} />}
      {refused && (
        <Notice kind="warning" title={t("notDone")}>
          {refused.reasons.map((reason) => (
            <p key={reason}>{t(`reason.${reason}`)}</p>
          ))}
        </Notice>
      )}
      {answer?.ok && <Notice kind="done">{t(series ? "renamed" : "added")}</Notice>}
      {line("nameZh", "zh-CN")}
      {line("nameEn", "en-GB")}
      {!series && (
        <Field id={`${id}-kind`} label={t("kindLabel")}>
          <select id={`${id}-kind`} name="kind" defaultValue={refused?.typed.kind} className={inputLook}>
            {seriesKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <div>
        <Button type="submit" disabled={pending}>
          {t(series ? "rename" : "add")}
        </Button>
      </div>
    </form>
  );
}
