import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { z } from "zod";
import { CorrectForm } from "@/features/meetings/persons/components/correct-form";
import { NamingList } from "@/features/meetings/persons/components/naming-list";
import { TouchedNotice } from "@/features/meetings/persons/components/touched-notice";
import { deeds } from "@/features/meetings/persons/naming";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { AddPostForm } from "@/features/people/posts/components/add-forms";
import { HeldList } from "@/features/people/posts/components/held-list";
import { PersonHead } from "@/features/people/posts/components/person-head";
import { TroubleList } from "@/features/people/posts/components/trouble-list";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { loadPerson } from "../load-posts";

type Props = {
  params: Promise<{ locale: string; person: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const told = z.object({
  done: z.enum(deeds).optional().catch(undefined),
  touched: z.string().optional().catch(undefined),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "people.posts" });
  return { title: t("one"), robots: { index: false } };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { locale: text, person: id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/people/posts/${id}`;
  const actor = await requireActor("post.read", locale, path);
  const { done, touched: asked } = told.parse(await searchParams);
  const today = beijingDay(new Date());
  const { person, posts, units, people, names, sealed, troubles, namings, touched } =
    (await loadPerson(id, asked)) ?? notFound();
  const mayManage = may(actor, "post.manage");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      {done && <TouchedNotice done={done} namings={touched} names={names} />}
      <PersonHead person={person}>{mayManage && <CorrectForm person={person} sealed={sealed} />}</PersonHead>
      <TroubleList troubles={troubles} today={today} />
      <HeldList {...{ posts, units, people, today, mayManage }} />
      {mayManage && (
        <AddPostForm key={posts.length} personId={person.id} units={units} today={today} open={done === "person"} />
      )}
      <NamingList namings={namings} posts={posts} />
    </Desk>
  );
}
