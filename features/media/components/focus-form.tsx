"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { setFocusAction } from "../actions";
import { deskRoot, sourcesOf } from "../address";
import { SaveForm } from "./save-form";

type Props = {
  picture: {
    kind: "picture";
    key: string;
    version: number;
    width: number;
    height: number;
    focusX: number;
    focusY: number;
  };
};

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const inside = (value: number) => Math.min(100, Math.max(0, value));

/** Which point of a picture stays in sight when it is cut: by a click, by arrow keys or as two numbers. */
export function FocusForm({ picture }: Props) {
  const t = useTranslations("media");
  const [point, setPoint] = useState({
    x: String(Math.round(picture.focusX * 100)),
    y: String(Math.round(picture.focusY * 100)),
  });
  const [x, y] = [inside(Number(point.x) || 0), inside(Number(point.y) || 0)];
  const put = (left: number, top: number) =>
    setPoint({ x: String(Math.round(inside(left))), y: String(Math.round(inside(top))) });

  function click(event: MouseEvent<HTMLButtonElement>) {
    // A click by keyboard has no place.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    put(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
  }

  function press(event: KeyboardEvent) {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const wide = event.shiftKey ? 10 : 1;
    put(x + step[0] * wide, y + step[1] * wide);
  }

  return (
    <SaveForm title={t("focus.title")} action={setFocusAction} thing={picture}>
      {(errors) => (
        <>
          <p id="focus-hint" className="text-muted text-sm">
            {t("focus.hint")}
          </p>
          <button
            type="button"
            aria-label={t("focus.pick", { x, y })}
            aria-describedby="focus-hint"
            onClick={click}
            onKeyDown={press}
            className="relative block w-fit max-w-full cursor-crosshair"
          >
            {/* biome-ignore lint/performance/noImgElement: the picture is kept in all its widths already */}
            <img
              src={`${sourcesOf(picture.key, picture.width, deskRoot).src}?v=${picture.version}`}
              alt=""
              width={picture.width}
              height={picture.height}
              className="max-h-[26rem] w-auto max-w-full"
            />
            <span
              style={{ left: `${x}%`, top: `${y}%` }}
              className="absolute size-6 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-paper outline-2 outline-ink"
            />
          </button>
          <div className="flex flex-wrap gap-4">
            {(["x", "y"] as const).map((axis) => {
              const error = errors[axis] && t(`error.${errors[axis]}`);
              return (
                <Field key={axis} id={`focus-${axis}`} label={t(`focus.${axis}`)} error={error} className="w-40">
                  <input
                    {...describedBy(`focus-${axis}`, { error })}
                    name={axis}
                    type="number"
                    min={0}
                    max={100}
                    value={point[axis]}
                    onChange={(event) => setPoint({ ...point, [axis]: event.target.value })}
                    className={inputLook}
                  />
                </Field>
              );
            })}
          </div>
        </>
      )}
    </SaveForm>
  );
}
