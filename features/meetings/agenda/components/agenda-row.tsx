"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button, buttonLook } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { UnfoldingLink, useUnfolding } from "@/components/ui/unfolding";
import type { Locale } from "@/i18n/routing";
import type { Choices } from "../../form/choices";
import { removeItemAction, setStandingAction } from "../actions";
import type { Running } from "../running-times";
import type { ShownItem } from "../shown";
import { ItemForm } from "./item-form";
import { ItemWords } from "./item-words";
import { RunningTime } from "./running-time";
import { StepButton } from "./step-button";
import type { useDragOrder } from "./use-drag-order";

export type RowProps = {
  meeting: { id: number; version: number };
  item: ShownItem;
  time: Running;
  /** Counted from 1, and how many there are. */
  number: number;
  count: number;
  choices: Choices;
  materials: { href: string; title: string }[];
  mayWrite: boolean;
  /** What the page was asked to show unfolded. */
  asked: string | undefined;
};

type Props = RowProps & {
  /** What makes a button the handle by which the item is dragged. */
  handle: ReturnType<ReturnType<typeof useDragOrder>["handle"]>;
  isCarried: boolean;
  /** Where what is carried would be put down. */
  mark: "above" | "below" | null;
  moveForm: string;
  /** The id of the words that say how an item is dragged by keyboard. */
  dragHint: string;
};

/** One item of the agenda with its time, and what can be done with it. */
export function AgendaRow(props: Props) {
  const { item, time, number, mark, isCarried, choices, materials, mayWrite } = props;
  const locale = useLocale() as Locale;
  return (
    <li
      data-item={item.id}
      className={classes(
        "grid gap-x-6 gap-y-2 border-hairline border-b py-3 sm:grid-cols-[7.5rem_minmax(0,1fr)]",
        isCarried && "bg-wash",
        mark === "above" && "shadow-[0_-3px_0_var(--accent)]",
        mark === "below" && "shadow-[0_3px_0_var(--accent)]",
      )}
    >
      <RunningTime time={time} minutes={item.minutes} />
      <div className="min-w-0">
        <ItemWords item={item} number={number} choices={choices} locale={locale} />
        {materials.length > 0 && (
          <ul className="mt-1 flex flex-wrap gap-x-4 text-sm">
            {materials.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        )}
        {mayWrite && <RowSteps {...props} />}
      </div>
    </li>
  );
}

function RowSteps({ meeting, item, number, count, choices, asked, handle, isCarried, moveForm, dragHint }: Props) {
  const t = useTranslations("agenda");
  const hydrated = useHydrated();
  const edit = `edit-${item.id}`;
  const { isMade, place, details } = useUnfolding(edit, asked);
  const print = JSON.stringify(item);
  const [begun, setBegun] = useState(print);
  const fields = { meetingId: meeting.id, startedFrom: meeting.version, itemId: item.id };
  const move = { type: "submit", look: "quiet", form: moveForm, name: "move", focusableWhenDisabled: true } as const;
  return (
    <div className="-ms-2 mt-1 flex flex-wrap items-center">
      {hydrated && (
        <button
          type="button"
          {...handle}
          data-handle
          aria-pressed={isCarried}
          aria-describedby={dragHint}
          aria-label={t("dragItem", { number })}
          className="inline-flex min-h-9 cursor-grab touch-none items-center gap-1.5 rounded-sm px-2 font-medium text-accent text-sm hover:bg-wash"
        >
          <svg aria-hidden="true" viewBox="0 0 6 10" className="w-1.5 fill-current">
            <path d="M0 0h2v2H0zM4 0h2v2H4zM0 4h2v2H0zM4 4h2v2H4zM0 8h2v2H0zM4 8h2v2H4z" />
          </svg>
          {t("drag")}
        </button>
      )}
      <Button
        {...move}
        data-move="up"
        value={`${item.id}:${number - 2}`}
        disabled={number === 1}
        aria-label={t("moveUp", { number })}
      >
        {t("up")}
      </Button>
      <Button
        {...move}
        data-move="down"
        value={`${item.id}:${number}`}
        disabled={number === count}
        aria-label={t("moveDown", { number })}
      >
        {t("down")}
      </Button>
      <StepButton
        action={setStandingAction}
        fields={{ ...fields, standing: String(!item.standing) }}
        label={item.standing ? t("endStanding") : t("makeStanding")}
        named={item.standing ? t("endStandingItem", { number }) : t("makeStandingItem", { number })}
      />
      <StepButton action={removeItemAction} fields={fields} label={t("remove")} named={t("removeItem", { number })} />
      <details
        {...details}
        className="open:basis-full"
        onToggle={(event) => {
          details.onToggle(event);
          // Whoever opens the form begins with what stands now; an open one keeps what was typed.
          if (event.currentTarget.open && begun !== print) setBegun(print);
        }}
      >
        <summary aria-label={t("editItem", { number })} className={buttonLook({ look: "quiet" })}>
          {t("edit")}
        </summary>
        <div className="ps-2">
          {isMade ? (
            <ItemForm
              key={begun}
              meeting={meeting}
              choices={choices}
              item={item}
              isBehind={begun !== print}
              onDone={() => {
                if (!place.current) return;
                place.current.open = false;
                place.current.querySelector("summary")?.focus();
              }}
            />
          ) : (
            <UnfoldingLink name={edit}>{t("editHere")}</UnfoldingLink>
          )}
        </div>
      </details>
    </div>
  );
}
