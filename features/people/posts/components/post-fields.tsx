import { useTranslations } from "next-intl";
import { languageTag } from "@/i18n/routing";
import { ChoiceField, LineField, TickField } from "../../components/answer-frame";
import type { PostFields as Fields } from "../forms";
import { type Bilingual, postKinds } from "../post";
import { usePostWords } from "./words";

export type UnitChoice = { id: number; name: Bilingual };

type Props = { units: readonly UnitChoice[]; today: string; post?: Fields };

/** The words, the body and the days of a post. */
export function PostFields({ units, today, post }: Props) {
  const t = useTranslations("people.posts");
  const { either } = usePostWords(today);
  const bodies = units.map(({ id, name }) => ({ value: String(id), words: either(name) }));
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <LineField
          name="titleEn"
          label={t("field.titleEn")}
          hint={t("field.titleEnHint")}
          lang={languageTag.en}
          value={post?.titleEn}
        />
        <LineField
          name="titleZh"
          label={t("field.titleZh")}
          hint={t("field.titleZhHint")}
          lang={languageTag.zh}
          value={post?.titleZh}
        />
        <ChoiceField
          name="kind"
          label={t("field.kind")}
          hint={t("field.kindHint")}
          value={post?.kind ?? "federation"}
          choices={postKinds.map((value) => ({ value, words: t(`kind.${value}`) }))}
        />
        <ChoiceField
          name="unitId"
          label={t("field.unitId")}
          hint={t("field.unitIdHint")}
          value={post ? String(post.unitId ?? "") : bodies[0]?.value}
          choices={[...bodies, { value: "", words: t("field.outside") }]}
        />
        <LineField name="bodyEn" label={t("field.bodyEn")} lang={languageTag.en} value={post?.bodyEn} />
        <LineField name="bodyZh" label={t("field.bodyZh")} lang={languageTag.zh} value={post?.bodyZh} />
        <LineField
          name="heldFrom"
          type="date"
          label={t("field.heldFrom")}
          hint={t("field.heldFromHint")}
          value={post?.heldFrom}
        />
        <LineField
          name="heldUntil"
          type="date"
          label={t("field.heldUntil")}
          hint={t("field.heldUntilHint")}
          value={post?.heldUntil ?? ""}
        />
        <LineField
          name="protocolOrder"
          type="number"
          label={t("field.protocolOrder")}
          hint={t("field.protocolOrderHint")}
          value={post?.protocolOrder}
          className="max-w-xs"
        />
      </div>
      <TickField name="single" label={t("field.single")} value={post?.single} />
    </>
  );
}
