"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { classes } from "@/components/ui/classes";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { beginningAt, type Named, suggestedFor, withMention } from "../mentions";
import { longest } from "../thread";

type Props = { label: string; name: string; staff: readonly Named[]; initial?: string; error?: string | undefined };

/** A field in which `@` offers colleagues: arrow keys choose, Enter or Tab takes, Escape lets it be. */
export function MentionField({ label, name, staff, initial = "", error }: Props) {
  const t = useTranslations("comments");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [beginning, setBeginning] = useState<string | null>(null);
  const [chosen, setChosen] = useState(0);
  const offered = beginning === null ? [] : suggestedFor(beginning, staff);
  const current = offered[chosen];
  const hint = t("wordsHint");

  function look() {
    const { value, selectionStart, selectionEnd } = field.current ?? { value: "", selectionStart: 0, selectionEnd: 0 };
    setBeginning(selectionStart === selectionEnd ? beginningAt(value, selectionStart) : null);
    setChosen(0);
  }

  function take(person: Named) {
    const area = field.current;
    if (!area) return;
    const { words, caret } = withMention(area.value, area.selectionStart, person.name);
    area.value = words;
    area.setSelectionRange(caret, caret);
    area.focus();
    setBeginning(null);
  }

  function press(event: KeyboardEvent) {
    if (!current || event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: offered.length - 1 };
    const step = steps[event.key];
    if (step !== undefined) setChosen((at) => (at + step) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") take(current);
    else if (event.key === "Escape") setBeginning(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        {...describedBy(id, { hint, error })}
        ref={field}
        name={name}
        rows={3}
        maxLength={longest.words}
        defaultValue={initial}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? `${id}-people` : undefined}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        onInput={look}
        onClick={look}
        onKeyDown={press}
        onBlur={() => setBeginning(null)}
        className={inputLook}
      />
      {offered.length > 0 && (
        <div
          id={`${id}-people`}
          role="listbox"
          aria-label={t("people")}
          className="border border-strong-line border-t-0 bg-paper text-sm"
        >
          {offered.map((person, at) => (
            <div
              key={person.id}
              id={`${id}-${person.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === chosen}
              // Before the field loses the focus.
              onMouseDown={(event) => {
                event.preventDefault();
                take(person);
              }}
              className={classes("cursor-pointer px-2.5 py-1.5", at === chosen && "bg-wash font-semibold")}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </Field>
  );
}
