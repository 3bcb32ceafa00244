"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { languageTag, locales } from "@/i18n/routing";
import type { AgendaLine } from "../form/sheet";
import { useEventForm } from "./desk-field";

/** The agenda's lines, which can be added, moved, taken away and put back; the focus goes along. */
export function AgendaLines() {
  const t = useTranslations("eventDesk.lines");
  const { state, dispatch } = useEventForm();
  const place = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const [news, setNews] = useState("");
  const { agenda } = state.sheet;

  useEffect(() => {
    if (focus === null) return;
    const wanted = focus.split("|").flatMap((one) => [...(place.current?.querySelectorAll<HTMLElement>(one) ?? [])]);
    wanted.find((element) => !element.matches(":disabled"))?.focus();
    setFocus(null);
  }, [focus]);

  function add() {
    dispatch({ type: "add", key: crypto.randomUUID() });
    setNews(t("added", { number: agenda.length + 1 }));
    setFocus("[data-line]:last-child input");
  }

  function move(key: string, by: -1 | 1) {
    dispatch({ type: "move", key, by });
    setNews(t("moved", { number: agenda.findIndex((line) => line.key === key) + by + 1 }));
    const [way, back] = by < 0 ? ["up", "down"] : ["down", "up"];
    setFocus(`[data-line="${key}"] [data-move="${way}"]|[data-line="${key}"] [data-move="${back}"]`);
  }

  function remove(key: string) {
    dispatch({ type: "remove", key });
    setNews("");
    setFocus("[data-undo]");
  }

  function undo() {
    dispatch({ type: "undo" });
    setFocus(`[data-line="${state.removed?.line.key}"] input`);
  }

  return (
    <div ref={place}>
      <div className="divide-y divide-hairline border-hairline border-t empty:hidden">
        {agenda.map((line, index) => (
          <fieldset key={line.key} data-line={line.key} className="py-4">
            <legend className="contents">
              <span className="float-left font-semibold tabular-nums">{t("line", { number: index + 1 })}</span>
            </legend>
            <div className="-mt-1.5 mb-2 flex justify-end">
              <Button
                look="quiet"
                data-move="up"
                disabled={index === 0}
                aria-label={t("moveUp", { number: index + 1 })}
                onClick={() => move(line.key, -1)}
              >
                {t("up")}
              </Button>
              <Button
                look="quiet"
                data-move="down"
                disabled={index === agenda.length - 1}
                aria-label={t("moveDown", { number: index + 1 })}
                onClick={() => move(line.key, 1)}
              >
                {t("down")}
              </Button>
              <Button look="quiet" aria-label={t("removeLine", { number: index + 1 })} onClick={() => remove(line.key)}>
                {t("remove")}
              </Button>
            </div>
            <LineFields line={line} />
          </fieldset>
        ))}
      </div>
      <p role="status" className="sr-only">
        {news}
      </p>
      {state.removed && (
        <p className="flex items-baseline gap-2 border-hairline border-t py-2 text-muted text-sm">
          {t("gone")}
          <Button look="quiet" data-undo onClick={undo}>
            {t("undo")}
          </Button>
        </p>
      )}
      <Button id="agenda" className="mt-2" onClick={add}>
        {t("add")}
      </Button>
    </div>
  );
}

function LineFields({ line }: { line: AgendaLine }) {
  const t = useTranslations("eventDesk");
  const { state, dispatch } = useEventForm();
  const id = (name: string) => `agenda.${line.key}.${name}`;
  const wrong = (name: string) => {
    const error = state.errors.find(({ path }) => path === id(name));
    return error && t(`error.${error.code}`);
  };
  const change = (part: Partial<AgendaLine>) => dispatch({ type: "line", key: line.key, change: part });
  return (
    <div className="grid gap-3 sm:grid-cols-[8.5rem_1fr_1fr] sm:gap-4">
      <Field id={id("time")} label={t("lines.time")} error={wrong("time")}>
        <input
          {...describedBy(id("time"), { error: wrong("time") })}
          type="time"
          value={line.time}
          onChange={(event) => change({ time: event.target.value })}
          className={inputLook}
        />
      </Field>
      {locales.map((language) => (
        <Field key={language} id={id(language)} label={t(`lines.${language}`)} error={wrong(language)}>
          <textarea
            {...describedBy(id(language), { error: wrong(language) })}
            lang={languageTag[language]}
            rows={1}
            value={line[language]}
            onChange={(event) => change({ [language]: event.target.value })}
            className={classes(inputLook, "field-sizing-content block min-h-9 resize-y")}
          />
        </Field>
      ))}
      <label className="flex min-h-9 items-center gap-2 text-sm sm:col-span-3">
        <input
          type="checkbox"
          checked={line.internal}
          onChange={(event) => change({ internal: event.target.checked })}
          className="size-4 accent-accent"
        />
        {t("lines.internal")}
      </label>
    </div>
  );
}
