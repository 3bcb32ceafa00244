"use client";

import { useTranslations } from "next-intl";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Unfolding } from "@/components/ui/unfolding";
import { notReached } from "@/features/people/hand-over";
import { type MarkAnswer, markPresenceAction } from "../actions";
import { presentAt } from "../item-presence";

/** Somebody of the meeting, as far as it tells who was there at an item. */
export type ItemSeat = Parameters<typeof presentAt>[0][number];
type Mark = Parameters<typeof presentAt>[1][number];

type Props = { itemId: number; seats: ItemSeat[]; marks: Mark[]; mayWrite: boolean; asked: string | undefined };

/** Who is there at one item: everybody who has signed in and not left, unless marked otherwise. */
export function ItemPeople({ itemId, seats, marks, mayWrite, asked }: Props) {
  const t = useTranslations("presence.item");
  const people = presentAt(seats, marks);
  const there = people.filter(({ present }) => present).length;
  return (
    <Unfolding
      name={`people-${itemId}`}
      summary={t("title", { there, all: people.length })}
      asked={asked}
      show={t("show")}
      className="mt-4 text-sm"
    >
      {() => <People itemId={itemId} people={people} mayWrite={mayWrite} />}
    </Unfolding>
  );
}

type PeopleProps = { itemId: number; people: ReturnType<typeof presentAt>; mayWrite: boolean };

function People({ itemId, people, mayWrite }: PeopleProps) {
  const t = useTranslations("presence.item");
  const { answer, pending, form } = useAnswer<MarkAnswer>({ action: markPresenceAction, unreached: notReached });
  const reasons = answer && !answer.ok ? answer.reasons : [];
  return (
    <>
      <RefusalBox
        title={t("refused")}
        answer={reasons}
        reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
        fields={[]}
      />
      {people.length === 0 && <p className="text-muted">{t("nobody")}</p>}
      <form {...form} className="mt-1">
        <ul className="flex flex-wrap gap-2">
          {people.map(({ place: { id, name }, present }) => (
            <li key={id}>
              <Button
                type="submit"
                name="mark"
                value={`${itemId}:${id}:${present ? "no" : "yes"}`}
                aria-pressed={present}
                disabled={pending || !mayWrite}
                className={present ? "" : "text-muted line-through"}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      </form>
      <p className="mt-1 text-muted">{people.length > 0 && mayWrite && t("hint")}</p>
    </>
  );
}
