import { getTranslations } from "next-intl/server";
import type { exportListAction } from "@/features/meetings/invitations/actions";
import { standOf } from "@/features/meetings/invitations/grid";
import { choicesOf } from "@/features/meetings/invitations/question";
import { titleOf } from "@/features/meetings/published/words";
import type { Column, Table } from "@/features/tables/table";
import type { Locale } from "@/i18n/routing";

type List = NonNullable<Awaited<ReturnType<typeof exportListAction>>>;

/** Everyone invited as a table: the places body by body in protocol order, then those invited apart. */
export async function tableOf(list: List, locale: Locale): Promise<Table> {
  const t = await getTranslations({ locale, namespace: "invitations" });
  const pick = (en: string, zh: string) => (locale === "en" ? en : zh || en);
  const { bodies, roles, places, guests, questions, answers } = list;
  const words = [t("body"), t("list.role"), t("name"), t("post"), t("email"), t("list.reply"), t("reasonLabel")];
  const column = (name: string): Column => ({ name, kind: "text" });
  const answerOf = (placeId: number, question: (typeof questions)[number]) => {
    const said = answers.find((one) => one.placeId === placeId && one.questionId === question.id)?.answer ?? "";
    if (said === "" || question.kind === "text") return said;
    if (question.kind === "yes_no") return t(said === "yes" ? "questions.yes" : "questions.no");
    return choicesOf(pick(question.choicesEn, question.choicesZh))[Number(said) - 1] ?? "";
  };
  const invited = bodies.flatMap(({ id, unit }) =>
    roles.flatMap((role) =>
      places
        .filter((place) => place.invitationId === id && place.roleId === role.id)
        .map((place) => [
          ...[pick(unit.nameEn, unit.nameZh), pick(role.nameEn, role.nameZh), place.name, place.post, place.email],
          ...[t(`stand.${standOf(place)}`), place.reason],
          ...questions.map((question) => answerOf(place.id, question)),
        ]),
    ),
  );
  const apart = guests.map((guest) => [
    ...[guest.unitText, t(`guests.one.${guest.origin}`), guest.name, guest.post, guest.email],
    ...[guest.state === "open" ? t(`stand.${guest.reply}`) : t(`state.${guest.state}`), guest.reason],
    ...questions.map(() => ""),
  ]);
  return {
    name: t("list.title", { meeting: titleOf(list.meeting)[locale] }),
    columns: [...words, ...questions.map(({ textEn, textZh }) => pick(textEn, textZh))].map(column),
    rows: [...invited, ...apart],
  };
}
