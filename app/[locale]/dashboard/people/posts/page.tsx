import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { WithoutPostLines } from "@/features/meetings/persons/components/without-post-lines";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { AddPersonForm } from "@/features/people/posts/components/add-forms";
import { DayForm } from "@/features/people/posts/components/day-form";
import { PeopleList } from "@/features/people/posts/components/people-list";
import { PostsOfDay } from "@/features/people/posts/components/posts-of-day";
import { TroubleList } from "@/features/people/posts/components/trouble-list";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { loadPosts } from "./load-posts";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ on?: string | string[] }> };

const path = "/dashboard/people/posts";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "people.posts" });
  return { title: t("title"), robots: { index: false } };
}

export default async function PostsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("post.read", locale, path);
  const today = beijingDay(new Date());
  const t = await getTranslations("people.posts");
  const { on, troubles, without, names, people, ...told } = await loadPosts((await searchParams).on, today);
  const more = { count: without.length, lines: <WithoutPostLines namings={without} names={names} /> };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="measure mt-2 mb-6 text-muted">{t("intro")}</p>
      <TroubleList troubles={troubles} today={today} more={more} />
      <DayForm on={on} today={today} />
      <PostsOfDay {...told} on={on} today={today} />
      <PeopleList people={people} today={today} />
      {may(actor, "post.manage") && <AddPersonForm open={people.length === 0} />}
    </Desk>
  );
}
