import type { CaseText, CollectionText } from "@/features/cases/case";
import { addCase } from "@/features/cases/mutations/add-case";
import { addCollection } from "@/features/cases/mutations/add-collection";
import { publishCase } from "@/features/cases/mutations/publish-case";
import { publishCollection } from "@/features/cases/mutations/publish-collection";
import { fromBeijing } from "@/platform/clock";
import { collections } from "./cases/collections";
import { firstBrands } from "./cases/first-2024";
import { nearbyCases } from "./cases/nearby-2025";
import { casePictures } from "./cases/pictures";
import { secondBrands } from "./cases/second-2024";
import type { CaseStory } from "./cases/story";
import { done, named } from "./certain";
import type { Entry } from "./diary";
import type { World } from "./world";

const act = (world: World, at: string) => ({ actor: world.account("organiser@demo.example"), at: fromBeijing(at) });
const joined = ({ en, zh }: CaseStory["problem"]) => ({ en: en.join("\n\n"), zh: zh.join("\n\n") });

function caseText(story: CaseStory, world: World): CaseText {
  const { slug, year, title, summary } = story;
  const pictured = casePictures[slug];
  return {
    ...{ slug, year, title, summary },
    districtId: world.unit(story.district),
    themeId: world.theme(story.theme),
    problem: joined(story.problem),
    practice: joined(story.practice),
    result: joined(story.result),
    picture: pictured ? { key: world.pictures[pictured.drawing].key, alt: pictured.alt } : null,
  };
}

/** Cases written down and published one after the other, a minute each from `hour` on that day. */
function caseEntries(stories: CaseStory[], day: string, hour: number, ids: Map<string, number>): Entry[] {
  return stories.map((story, index) => {
    const at = `${day} ${hour}:${String(index).padStart(2, "0")}:00`;
    return {
      at,
      async write(world) {
        const { caseId } = done(await addCase(caseText(story, world), act(world, at), world.database));
        done(await publishCase(caseId, act(world, at), world.database));
        ids.set(story.slug, caseId);
      },
    };
  });
}

/** How the cases and their collections came about, for the diary of the demonstration. */
export function caseDiary(): Entry[] {
  const ids = new Map<string, number>();
  const put = collections.map(
    ({ at, meeting, cases, ...text }): Entry => ({
      at,
      async write(world) {
        const input: CollectionText = {
          ...text,
          meetingId: meeting === null ? null : named(world.meetings, meeting),
          caseIds: cases.map((slug) => named(ids, slug)),
        };
        const { collectionId } = done(await addCollection(input, act(world, at), world.database));
        done(await publishCollection(collectionId, act(world, at), world.database));
      },
    }),
  );
  return [
    ...caseEntries([...firstBrands, ...secondBrands], "2024-03-25", 14, ids),
    ...caseEntries(nearbyCases, "2025-11-11", 10, ids),
    ...put,
  ];
}
