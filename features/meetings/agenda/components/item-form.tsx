"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import type { Locale } from "@/i18n/routing";
import type { Choices } from "../../form/choices";
import { agendaKinds } from "../../record";
import { addItemAction, saveItemAction } from "../actions";
import type { Answer } from "../answer";
import type { ShownItem } from "../shown";
import { AreaField, ChoiceField, LineField, TickField } from "./fields";
import { Refusals } from "./refusals";

type Props = {
  meeting: { id: number; version: number };
  choices: Choices;
  /** The item that is changed; none where one is added. */
  item: ShownItem | null;
  /** Whether somebody else changed the item since the form was opened. */
  isBehind?: boolean;
  onDone?: () => void;
};

const unitKinds = ["municipal", "department", "institution", "district"] as const;
const text = (value: number | null | undefined) => (value ? String(value) : "");

/** What is said of one item; what was typed stays until it is kept. */
export function ItemForm({ meeting, choices, item, isBehind = false, onDone }: Props) {
  const t = useTranslations("agenda");
  const words = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const place = useRef<HTMLFormElement>(null);
  const { answer, pending, form } = useAnswer<Answer>({
    action: item ? saveItemAction : addItemAction,
    unreached: notReached,
    after: (given) => {
      if (!given?.ok) return;
      if (!item) place.current?.reset();
      onDone?.();
    },
  });
  const frame = { answer, prefix: item ? `item-${item.id}` : "new-item" };
  const named = ({ id, name }: { id: number; name: { en: string; zh: string } }) => ({
    value: id,
    label: name[locale],
  });
  const units = unitKinds.map((kind) => ({
    label: words(`unitKind.${kind}`),
    options: choices.units.filter((unit) => unit.kind === kind).map(named),
  }));
  const kinds = agendaKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }));
  const label = (name: string) => words(`field.agenda.${name}`);
  const subject = (language: Locale) => words(`in.${language}`, { field: label("subject") });
  const number = { inputMode: "numeric", maxLength: 20 } as const;
  return (
    <form {...form} ref={place} noValidate className="grid gap-3 py-3">
      <input type="hidden" name="meetingId" value={meeting.id} />
      <input type="hidden" name="startedFrom" value={meeting.version} />
      {item && <input type="hidden" name="itemId" value={item.id} />}
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[9rem_minmax(0,1fr)_11rem]">
        <ChoiceField {...frame} name="kind" label={label("kind")} options={kinds} initial={item?.kind ?? "brief"} />
        <ChoiceField
          {...frame}
          name="unitId"
          label={label("unitId")}
          none={words("nobody")}
          options={units}
          initial={text(item?.unitId)}
        />
        <ChoiceField
          {...frame}
          name="personId"
          label={label("personId")}
          none={words("nobody")}
          options={choices.people.map(named)}
          initial={text(item?.personId)}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <AreaField {...frame} name="subjectEn" label={subject("en")} language="en" initial={item?.subjectEn} />
        <AreaField {...frame} name="subjectZh" label={subject("zh")} language="zh" initial={item?.subjectZh} />
      </div>
      <div className="grid grid-cols-2 items-end gap-x-6 gap-y-2 sm:grid-cols-[7rem_9rem_auto_auto_1fr]">
        <LineField {...frame} name="minutes" label={t("minutes")} input={number} initial={text(item?.minutes)} />
        <LineField
          {...frame}
          name="subjectYear"
          label={label("subjectYear")}
          input={number}
          initial={text(item?.subjectYear)}
        />
        <TickField {...frame} name="internal" label={t("internal")} isOn={item?.internal ?? false} />
        <TickField {...frame} name="standing" label={t("standing")} isOn={item?.standing ?? false} />
      </div>
      {isBehind && !(answer && !answer.ok) && (
        <p role="status" className="border-caution border-s-4 ps-3 text-sm">
          {t("behind")}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look={item ? "plain" : "primary"} disabled={pending}>
          {item ? t("save") : t("add")}
        </Button>
        <Refusals answer={answer} />
      </div>
    </form>
  );
}
