"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { List } from "../form/sheet";
import { useForm } from "./form-context";

type Props = {
  list: List;
  /** What a new row begins with, by the paths within it. */
  blank: Record<string, string>;
  /** What stands beside the button that adds a row. */
  more?: ReactNode;
  /** The fields of the row whose fields stand under this path. */
  children: (path: string) => ReactNode;
};

const control = "input, select, textarea";

/** Rows that can be added, removed and put back, and moved; the focus goes along, and each change is read out. */
export function RowList({ list, blank, more, children }: Props) {
  const t = useTranslations("meetings");
  const { state, dispatch } = useForm();
  const place = useRef<HTMLDivElement>(null);
  const [next, setNext] = useState<string | null>(null);
  const [news, setNews] = useState("");
  const keys = state.sheet.rows[list];
  const removed = state.removed?.list === list ? state.removed : null;

  useEffect(() => {
    if (next === null) return;
    const wanted = next.split("|").flatMap((one) => [...(place.current?.querySelectorAll<HTMLElement>(one) ?? [])]);
    wanted.find((element) => !element.matches(":disabled"))?.focus();
    setNext(null);
  }, [next]);

  const row = (key: string) => `[data-row="${key}"]`;
  const said = (name: "moved" | "removed" | "restored", number: number) =>
    setNews(t(`rows.${name}`, { row: t(`row.${list}`, { number }), count: keys.length }));

  function add() {
    dispatch({ type: "add", list, rows: [blank] });
    setNews(t("rows.added", { row: t(`row.${list}`, { number: keys.length + 1 }), count: keys.length + 1 }));
    setNext(`[data-row]:last-child :is(${control})`);
  }

  function move(key: string, by: number) {
    dispatch({ type: "move", list, key, by });
    said("moved", keys.indexOf(key) + by + 1);
    const [way, back] = by < 0 ? ["up", "down"] : ["down", "up"];
    setNext(`${row(key)} [data-move="${way}"]|${row(key)} [data-move="${back}"]`);
  }

  function remove(key: string) {
    dispatch({ type: "remove", list, key });
    said("removed", keys.indexOf(key) + 1);
    setNext("[data-undo]");
  }

  function undo() {
    if (!removed) return;
    dispatch({ type: "undo" });
    said("restored", removed.place + 1);
    setNext(`${row(removed.key)} :is(${control})`);
  }

  return (
    <div ref={place}>
      <div className="divide-y divide-hairline border-hairline border-t empty:hidden">
        {keys.map((key, index) => {
          const noun = t(`rowWithin.${list}`, { number: index + 1 });
          return (
            <fieldset key={key} data-row={key} className="py-4">
              <legend className="contents">
                <span className="float-left font-semibold tabular-nums">{t(`row.${list}`, { number: index + 1 })}</span>
              </legend>
              <div className="-mt-1.5 mb-2 flex justify-end">
                <Button
                  look="quiet"
                  data-move="up"
                  disabled={index === 0}
                  aria-label={t("rows.moveUp", { row: noun })}
                  onClick={() => move(key, -1)}
                >
                  {t("rows.up")}
                </Button>
                <Button
                  look="quiet"
                  data-move="down"
                  disabled={index === keys.length - 1}
                  aria-label={t("rows.moveDown", { row: noun })}
                  onClick={() => move(key, 1)}
                >
                  {t("rows.down")}
                </Button>
                <Button look="quiet" aria-label={t("rows.removeRow", { row: noun })} onClick={() => remove(key)}>
                  {t("rows.remove")}
                </Button>
              </div>
              {children(`${list}.${key}`)}
            </fieldset>
          );
        })}
      </div>
      <p role="status" className="sr-only">
        {news}
      </p>
      {removed && (
        <p className="flex items-baseline gap-2 border-hairline border-t py-2 text-muted text-sm">
          {t("rows.gone", { row: t(`row.${list}`, { number: removed.place + 1 }) })}
          <Button look="quiet" data-undo onClick={undo}>
            {t("rows.undo")}
          </Button>
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button id={list} onClick={add}>
          {t(`rows.add.${list}`)}
        </Button>
        {more}
      </div>
    </div>
  );
}
