"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { useHydrated } from "@/components/form/use-hydrated";
import { notReached } from "@/features/people/hand-over";
import { moveItemAction } from "../actions";
import type { Answer } from "../answer";
import { AgendaRow, type RowProps } from "./agenda-row";
import { Refusals } from "./refusals";
import { type Carried, useDragOrder } from "./use-drag-order";

type Props = { meeting: RowProps["meeting"]; rows: Pick<RowProps, "item" | "time" | "materials">[] } & Pick<
  RowProps,
  "choices" | "mayWrite" | "asked"
>;

function markAt(carried: Carried | null, index: number): "above" | "below" | null {
  if (!carried || carried.to === carried.from || index !== carried.to) return null;
  return carried.to < carried.from ? "above" : "below";
}

/** The items in running order; they are moved by buttons, by pointer and by keys. */
export function AgendaBoard({ meeting, rows, choices, mayWrite, asked }: Props) {
  const t = useTranslations("agenda");
  const moveForm = useId();
  const dragHint = useId();
  const hydrated = useHydrated();
  const list = useRef<HTMLOListElement>(null);
  const carrier = useRef<HTMLButtonElement>(null);
  const pressed = useRef<{ id: number; by: "up" | "down" | "handle" } | null>(null);
  const [news, setNews] = useState("");
  const ids = rows.map(({ item }) => item.id);
  const order = ids.join();
  const count = rows.length;

  const { answer, form } = useAnswer<Answer>({ action: moveItemAction, unreached: notReached });

  // Each order is a new list: whoever moved an item stays at what she moved it with, also at an end.
  useEffect(() => {
    if (!pressed.current) return;
    const { id, by } = pressed.current;
    pressed.current = null;
    setNews(t("moved", { number: order.split(",").indexOf(String(id)) + 1, count }));
    const row = list.current?.querySelector(`[data-item="${id}"]`);
    const wanted = by === "handle" ? "[data-handle]" : `[data-move="${by}"]`;
    row?.querySelector<HTMLElement>(wanted)?.focus();
  }, [order, count, t]);

  function drop(id: number, place: number) {
    if (!carrier.current) return;
    carrier.current.value = `${id}:${place}`;
    carrier.current.form?.requestSubmit(carrier.current);
  }

  const { carried, handle } = useDragOrder(list, ids, drop);
  const carrying = carried && t("carrying", { number: carried.to + 1, count });

  return (
    <>
      <form
        id={moveForm}
        action={form.action}
        onSubmit={(event) => {
          const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement;
          const by = button.dataset.move;
          pressed.current = {
            id: Number(button.value.split(":")[0]),
            by: by === "up" || by === "down" ? by : "handle",
          };
          form.onSubmit(event);
        }}
      >
        <input type="hidden" name="meetingId" value={meeting.id} />
        <input type="hidden" name="startedFrom" value={meeting.version} />
        <button ref={carrier} type="submit" name="move" hidden tabIndex={-1} aria-hidden="true" />
        <Refusals answer={answer} />
      </form>
      <p role="status" className="sr-only">
        {carrying ?? news}
      </p>
      <ol ref={list} className="border-ink border-t">
        {rows.map(({ item, time, materials }, index) => (
          <AgendaRow
            key={item.id}
            {...{ meeting, item, time, materials, count, choices, mayWrite, asked, moveForm, dragHint }}
            number={index + 1}
            handle={handle(item.id)}
            isCarried={carried?.id === item.id}
            mark={markAt(carried, index)}
          />
        ))}
      </ol>
      {hydrated && mayWrite && count > 1 && (
        <p id={dragHint} className="mt-2 text-muted text-sm">
          {t("dragHint")}
        </p>
      )}
    </>
  );
}
