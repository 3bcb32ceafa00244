import { z } from "zod";
import { listUnits } from "@/features/districts/queries";
import { namingsTouched, withoutPost } from "@/features/meetings/persons/naming";
import { isNameSealed, listNamings } from "@/features/meetings/persons/queries";
import { type Touched, touchedIn } from "@/features/people/posts/changed-days";
import { isHeldOn, seatsOf } from "@/features/people/posts/post";
import { getPerson, listPosts, listPostsOf } from "@/features/people/posts/queries";
import { axisOf } from "@/features/people/posts/timeline";
import { troublesOf } from "@/features/people/posts/troubles";
import { listPeople } from "@/features/people/queries";

const day = z.iso.date().refine((text) => /^(?:19|20)/.test(text));

/** Everyone whom records may name, by name. */
async function loadPeople() {
  return (await listPeople()).map(({ id, nameEn, nameZh }) => ({ id, name: { en: nameEn, zh: nameZh } }));
}

/** Whose post every post is on a day (today unless the address names another), and what is wrong with any. */
export async function loadPosts(asked: unknown, today: string) {
  const on = day.catch(today).parse(asked);
  const [posts, people] = await Promise.all([listPosts(), loadPeople()]);
  const namings = await listNamings([...new Set(posts.map(({ person }) => person.id))]);
  const seats = seatsOf(posts);
  const isTold = ({ single, posts: held }: (typeof seats)[number]) =>
    held.some((post) => isHeldOn(on, post) || (single && post.heldFrom <= on));
  const single = seats.filter((seat) => seat.single);
  return {
    ...{ on, seats: seats.filter(isTold), others: seats.filter((seat) => !isTold(seat)), single },
    axis: axisOf(
      single.flatMap((seat) => seat.posts),
      [on, today],
    ),
    troubles: troublesOf(posts),
    without: withoutPost(namings, posts),
    names: new Map(people.map(({ id, name }) => [id, name])),
    people: people.map((one) => ({ ...one, posts: posts.filter(({ person }) => person.id === one.id).length })),
  };
}

/** One person with all posts, the records that name her, and what a change that was just made touches; or null. */
export async function loadPerson(text: string, asked: string | undefined) {
  const person = /^[1-9]\d{0,8}$/.test(text) ? await getPerson(Number(text)) : null;
  if (!person) return null;
  const touched: Touched[] = touchedIn(asked);
  const others = touched.map(({ personId }) => personId).filter((id) => id !== person.id);
  const [all, posts, units, people, sealed, namings] = await Promise.all([
    listPosts(),
    listPostsOf(person.id),
    listUnits(),
    loadPeople(),
    isNameSealed(person.id),
    listNamings([person.id, ...others]),
  ]);
  return {
    ...{ person, posts, people, sealed },
    units: units.map(({ id, nameEn, nameZh }) => ({ id, name: { en: nameEn, zh: nameZh } })),
    names: new Map(people.map(({ id, name }) => [id, name])),
    troubles: troublesOf(all).filter((trouble) => trouble.posts.some((post) => post.person.id === person.id)),
    namings: namings.filter(({ personId }) => personId === person.id),
    touched: namingsTouched(namings, touched),
  };
}
