"use client";

import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from "react";

export type Carried = { id: number; from: number; to: number; by: "pointer" | "keys" };

/**
 * Carries one row of a list to another place: by pointer, or by keys (Space or Enter takes it up and puts it down,
 * arrows move it, Escape leaves it). Rows bear their id as `data-item`. `drop` is told where it was put down.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  ids: readonly number[],
  drop: (id: number, place: number) => void,
) {
  const [carried, setCarried] = useState<Carried | null>(null);

  function placeAt(id: number, y: number): number {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
    const others = rows.filter((row) => row.dataset.item !== String(id));
    return others.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
  }

  function putDown() {
    setCarried(null);
    if (carried && carried.to !== carried.from) drop(carried.id, carried.to);
  }

  function press(event: KeyboardEvent, id: number) {
    const isHere = carried?.id === id;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      const from = ids.indexOf(id);
      if (isHere) putDown();
      else setCarried({ id, from, to: from, by: "keys" });
    } else if (isHere && step) {
      event.preventDefault();
      setCarried({ ...carried, to: Math.max(0, Math.min(ids.length - 1, carried.to + step)) });
    } else if (isHere && event.key === "Escape") setCarried(null);
  }

  /** What makes an element the handle of a row. */
  const handle = (id: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = ids.indexOf(id);
      setCarried({ id, from, to: from, by: "pointer" });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (carried?.id === id && carried.by === "pointer") setCarried({ ...carried, to: placeAt(id, event.clientY) });
    },
    onPointerUp: () => carried?.by === "pointer" && putDown(),
    onPointerCancel: () => setCarried(null),
    onKeyDown: (event: KeyboardEvent) => press(event, id),
    onBlur: () => carried?.by === "keys" && setCarried(null),
  });

  return { carried, handle };
}
