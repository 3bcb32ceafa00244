"use client";

import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";

type Props = {
  title: string;
  reasons: { key: string; words: ReactNode }[];
  /** What is wrong in the form, each with the id of its field. */
  fields: { id: string; words: string }[];
  /** Every reason of the last answer: a new one takes the focus here. */
  answer: readonly unknown[];
};

/** Why nothing was saved, with a way to each field that is wrong; takes the focus when it appears. */
export function RefusalBox({ title, reasons, fields, answer }: Props) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (answer.length > 0) place.current?.focus();
  }, [answer]);

  function go(event: MouseEvent, id: string) {
    event.preventDefault();
    const field = document.getElementById(id);
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  }

  if (reasons.length === 0) return null;
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="alert"
      className="mb-6 border-2 border-warning px-4 py-3 text-sm focus-visible:outline-offset-4"
    >
      <h2 className="font-sans text-base">{title}</h2>
      {reasons.map(({ key, words }) => (
        <p key={key} className="mt-1">
          {words}
        </p>
      ))}
      {fields.length > 0 && (
        <ul className="mt-2 list-disc ps-5">
          {fields.map(({ id, words }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={(event) => go(event, id)}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
