import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChoiceField, LineField } from "../../components/answer-frame";
import { changePostAction, endPostAction, handOverPostAction, removePostAction } from "../actions";
import { fieldsOf } from "../forms";
import type { Bilingual, HeldPost } from "../post";
import { AnswerForm } from "./answer-form";
import { PostFields, type UnitChoice } from "./post-fields";
import { usePostWords } from "./words";

type Props = {
  post: HeldPost;
  units: readonly UnitChoice[];
  people: readonly { id: number; name: Bilingual }[];
  today: string;
};

function Deed({ words, about, children }: { words: string; about: string; children: ReactNode }) {
  return (
    <details className="open:basis-full">
      <summary className="cursor-pointer py-1 text-accent">
        {words} <span className="sr-only">{about}</span>
      </summary>
      <div className="mt-2 mb-4 max-w-3xl">{children}</div>
    </details>
  );
}

/** What can be done with a post somebody holds or held. */
export function PostForms({ post, units, people, today }: Props) {
  const t = useTranslations("people.posts");
  const locale = useLocale();
  const { either, days } = usePostWords(today);
  const fields = { postId: post.id, startedFrom: post.version, locale };
  const about = `${either(post.title)} ${days({ from: post.heldFrom, until: post.heldUntil })}`;
  const isOver = post.heldUntil !== null && post.heldUntil <= today;
  const others = people.filter(({ id }) => id !== post.person.id);
  return (
    <div key={post.version} className="no-print flex flex-wrap gap-x-4 text-sm">
      <Deed words={t("change")} about={about}>
        <AnswerForm action={changePostAction} fields={fields} submit={t("save")} look="primary">
          <PostFields units={units} today={today} post={fieldsOf(post)} />
        </AnswerForm>
      </Deed>
      {!isOver && (
        <Deed words={t("handOver")} about={about}>
          <AnswerForm action={handOverPostAction} fields={fields} submit={t("handOverIt")} look="primary">
            <div className="grid gap-3 sm:grid-cols-2">
              <ChoiceField
                name="to"
                label={t("field.to")}
                hint={t("field.toHint")}
                choices={[
                  { value: "", words: t("choose") },
                  ...others.map(({ id, name }) => ({ value: id, words: either(name) })),
                ]}
              />
              <LineField name="on" type="date" label={t("field.onHandOver")} hint={t("field.onHandOverHint")} />
            </div>
          </AnswerForm>
        </Deed>
      )}
      {!isOver && (
        <Deed words={t("end")} about={about}>
          <AnswerForm action={endPostAction} fields={fields} submit={t("endIt")} look="primary">
            <LineField
              name="on"
              type="date"
              label={t("field.heldUntil")}
              hint={t("field.onEndHint")}
              value={post.heldUntil ?? ""}
              className="max-w-xs"
            />
          </AnswerForm>
        </Deed>
      )}
      <Deed words={t("remove")} about={about}>
        <AnswerForm action={removePostAction} fields={fields} submit={t("removeIt")} look="danger">
          <p className="text-muted">{t("removeHint")}</p>
          <LineField name="reason" label={t("field.reason")} />
        </AnswerForm>
      </Deed>
    </div>
  );
}
