import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import { AddItem } from "./add-item";
import { ItemStep } from "./item-step";

type Item = { id: number; textEn: string; textZh: string; doneAt: Date | null; doneBy: string | null };
type Props = { meetingId: number; items: Item[]; mayWrite: boolean };

/** What is to be seen to, in its order; each line can be ticked, moved and removed. */
export function Checklist({ meetingId, items, mayWrite }: Props) {
  const t = useTranslations("checklist");
  const done = items.filter(({ doneAt }) => doneAt !== null).length;
  return (
    <>
      <p className="mb-1 text-muted text-sm tabular-nums">
        {items.length > 0 ? t("count", { done, all: items.length }) : t("empty")}
      </p>
      <ul className="divide-y divide-hairline border-hairline border-b empty:hidden">
        {items.map((item, index) => (
          <Line
            key={item.id}
            {...{ item, meetingId, mayWrite }}
            isFirst={index === 0}
            isLast={index === items.length - 1}
          />
        ))}
      </ul>
      {mayWrite && <AddItem meetingId={meetingId} />}
    </>
  );
}

type LineProps = { item: Item; meetingId: number; mayWrite: boolean; isFirst: boolean; isLast: boolean };

function Line({ item, meetingId, mayWrite, isFirst, isLast }: LineProps) {
  const t = useTranslations("checklist");
  const locale = useLocale() as Locale;
  const [own, other] = locale === "en" ? [item.textEn, item.textZh] : [item.textZh, item.textEn];
  const name = own || other;
  const isDone = item.doneAt !== null;
  const on = { meetingId, itemId: item.id, name };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-sm">
      {mayWrite ? (
        <ItemStep {...on} step={isDone ? "untick" : "tick"} />
      ) : (
        <span className={isDone ? "text-done" : "text-muted"}>{t(isDone ? "isDone" : "isOpen")}</span>
      )}
      <p className="min-w-40 flex-1">
        <span
          lang={own ? undefined : languageTag[locale === "en" ? "zh" : "en"]}
          className={isDone ? "text-muted" : undefined}
        >
          {name}
        </span>
        {item.doneBy && <span className="block text-muted">{t("by", { name: item.doneBy })}</span>}
      </p>
      {mayWrite && (
        <div className="flex">
          <ItemStep {...on} step="up" off={isFirst} />
          <ItemStep {...on} step="down" off={isLast} />
          <ItemStep {...on} step="remove" />
        </div>
      )}
    </li>
  );
}
