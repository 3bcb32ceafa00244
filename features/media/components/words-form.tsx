"use client";

import { useTranslations } from "next-intl";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { writeWordsAction } from "../actions";
import { longest } from "../library/asked";
import type { Thing } from "../library/thing";
import { SaveForm } from "./save-form";

const languages = [
  { ending: "En", tag: "en-GB" },
  { ending: "Zh", tag: "zh-CN" },
] as const;

/** What a thing shows, its caption and its credit, in each language. */
export function WordsForm({ thing }: { thing: Thing }) {
  const t = useTranslations("media");
  const fields = thing.kind === "picture" ? (["alt", "caption", "credit"] as const) : (["caption", "credit"] as const);
  return (
    <SaveForm title={t("words.title")} action={writeWordsAction} thing={thing}>
      {(errors) => (
        <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
          {languages.map(({ ending, tag }) => (
            <div key={ending} className="grid content-start gap-3">
              {fields.map((field) => {
                const name = `${field}${ending}` as const;
                const error = errors[name] && t(`error.${errors[name]}`);
                return (
                  <Field key={name} id={name} label={t(`words.${name}`)} error={error}>
                    <input
                      {...describedBy(name, { error })}
                      name={name}
                      lang={tag}
                      defaultValue={thing[name]}
                      maxLength={longest[field]}
                      autoComplete="off"
                      className={inputLook}
                    />
                  </Field>
                );
              })}
            </div>
          ))}
        </div>
      )}
    </SaveForm>
  );
}
