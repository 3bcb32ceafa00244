"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Field, inputLook } from "@/components/ui/field";
import { type Locale, languageTag, locales } from "@/i18n/routing";
import { useForm } from "./form-context";

/** Adds a presentation for each district that is ticked, in the order of ticking. */
export function DistrictPresentations() {
  const t = useTranslations("meetings.districts");
  const locale = useLocale() as Locale;
  const { choices, dispatch } = useForm();
  const [open, setOpen] = useState(false);
  const [ticked, setTicked] = useState<number[]>([]);
  const [subject, setSubject] = useState({ en: "", zh: "" });
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const districts = choices.units.filter(({ kind }) => kind === "district");

  function toggle(unitId: number) {
    setTicked((before) => (before.includes(unitId) ? before.filter((one) => one !== unitId) : [...before, unitId]));
  }

  function add() {
    const rows = ticked.map((unitId) => ({
      ...{ kind: "present", unitId: String(unitId), personId: "", subjectYear: "" },
      ...{ "subject.en": subject.en, "subject.zh": subject.zh, internal: "false" },
    }));
    dispatch({ type: "add", list: "agenda", rows });
    setTicked([]);
    setSubject({ en: "", zh: "" });
    setOpen(false);
    trigger.current?.focus();
  }

  return (
    <>
      <Button ref={trigger} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t("open")}
      </Button>
      <div id={id} hidden={!open} className="w-full border border-hairline p-4">
        <fieldset>
          <legend className="font-medium text-sm">{t("legend")}</legend>
          <ul className="mt-2 grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3 lg:grid-cols-4">
            {districts.map(({ id: unitId, short }) => {
              const place = ticked.indexOf(unitId) + 1;
              return (
                <li key={unitId}>
                  <label className="flex min-h-8 items-center gap-2 text-sm">
                    <input
                      type="checkbox"
                      checked={place > 0}
                      onChange={() => toggle(unitId)}
                      className="size-4 accent-accent"
                    />
                    {short[locale]}
                    {place > 0 && <span className="text-muted tabular-nums">{t("place", { place })}</span>}
                  </label>
                </li>
              );
            })}
          </ul>
        </fieldset>
        <p className="mt-3 text-muted text-sm">{t("subjectHint")}</p>
        <div className="mt-1 grid gap-x-4 gap-y-3 sm:grid-cols-2">
          {locales.map((language) => (
            <Field key={language} id={`${id}-${language}`} label={t(`subject.${language}`)}>
              <textarea
                id={`${id}-${language}`}
                lang={languageTag[language]}
                rows={1}
                value={subject[language]}
                onChange={(event) => setSubject({ ...subject, [language]: event.target.value })}
                className={classes(inputLook, "field-sizing-content block")}
              />
            </Field>
          ))}
        </div>
        <Button className="mt-3" disabled={ticked.length === 0} onClick={add}>
          {t("add", { count: ticked.length })}
        </Button>
      </div>
    </>
  );
}
