"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { FormFrame } from "./form-frame";
import type { FormProps } from "./form-props";

const most = { rows: 50, columns: 12 };

const isSize = (value: string, largest: number) =>
  /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= largest;

/** How many rows and columns a new table has. */
export function TableForm({ editor, close }: FormProps) {
  const t = useTranslations("editor");
  const id = useId();
  const [size, setSize] = useState({ rows: "3", columns: "3" });
  const [header, setHeader] = useState(true);
  const [tried, setTried] = useState(false);

  function apply() {
    setTried(true);
    if (!isSize(size.rows, most.rows) || !isSize(size.columns, most.columns)) return;
    editor
      .chain()
      .focus()
      .insertTable({ rows: Number(size.rows), cols: Number(size.columns), withHeaderRow: header })
      .command(({ tr, state }) => {
        // Below a table that is the last there would be no place for the cursor.
        const paragraph = state.schema.nodes.paragraph;
        if (paragraph && tr.doc.lastChild?.type.name === "table") tr.insert(tr.doc.content.size, paragraph.create());
        return true;
      })
      .run();
    close();
  }

  const field = (name: "rows" | "columns") => {
    const error = tried && !isSize(size[name], most[name]) && t("sizeWrong", { most: most[name] });
    return (
      <Field id={`${id}-${name}`} label={t(name)} error={error} className="w-40">
        <input
          {...describedBy(`${id}-${name}`, { error })}
          type="text"
          inputMode="numeric"
          value={size[name]}
          onChange={(event) => setSize({ ...size, [name]: event.target.value.trim() })}
          autoComplete="off"
          className={inputLook}
        />
      </Field>
    );
  };

  return (
    <FormFrame editor={editor} word={t("insert")} apply={apply} close={close}>
      <div className="flex flex-wrap items-start gap-3">
        {field("rows")}
        {field("columns")}
      </div>
      <label className="flex items-center gap-2 text-sm">
        <input type="checkbox" checked={header} onChange={(event) => setHeader(event.target.checked)} />
        {t("withHeader")}
      </label>
    </FormFrame>
  );
}
