import { addAudience } from "@/features/meetings/trainings/audiences/mutations/add-audience";
import { pastePeople } from "@/features/meetings/trainings/audiences/mutations/paste-people";
import type { AddLecturerInput } from "@/features/meetings/trainings/lecturers/lecturer";
import { addLecturer } from "@/features/meetings/trainings/lecturers/mutations/add";
import { fromBeijing } from "@/platform/clock";
import { done, named } from "./certain";
import type { Entry } from "./diary";
import type { World } from "./world";

const at = "2024-03-12 09:20:00";
const act = (world: World) => ({ actor: world.account("organiser@demo.example"), at: fromBeijing(at) });

const lecturers: (Omit<AddLecturerInput, "personId" | "nameEn" | "nameZh" | "pronoun"> & { person: string })[] = [
  {
    ...{ key: "0f4b1c52-7f3e-4a64-9d9e-2d4b0a6c1e01", person: "shao-kening", email: "shao.kening@video.example" },
    ...{ institutionEn: "Creators' School of a short-video app", institutionZh: "短视频平台创作者学院" },
    ...{ fieldsEn: "Short videos: script, light, cutting", fieldsZh: "短视频脚本、布光、剪辑" },
    note: "周三、周四可授课。",
  },
  {
    ...{ key: "0f4b1c52-7f3e-4a64-9d9e-2d4b0a6c1e02", person: "fan-shuheng", email: "" },
    ...{ institutionEn: "Beijing Women Cadres School", institutionZh: "北京市妇女干部学校" },
    ...{ fieldsEn: "Live-streaming; speaking in front of a camera", fieldsZh: "直播技能、镜头表达" },
    note: "",
  },
];

/** Two lecturers of the directory, and the audience of its own that the first meeting's training has. */
export const trainingEntry: Entry = {
  at,
  async write(world) {
    const { database } = world;
    for (const { person, ...words } of lecturers) {
      const someone = { personId: world.person(person), nameEn: "", nameZh: "", pronoun: "she" as const };
      done(await addLecturer({ ...words, ...someone }, act(world), database));
    }
    const audience = {
      ...{ meetingId: named(world.meetings, "2024-q1"), expected: 20 },
      ...{ nameEn: "women delivery workers and their families", nameZh: "女性配送员及其家庭" },
    };
    const { audienceId } = done(await addAudience(audience, act(world), database));
    const lines = "田小禾，配送员，朝阳区配送站\n常新月，配送员，丰台区配送站\n贺兰，配送员家属";
    done(await pastePeople({ audienceId, lines }, act(world), database));
  },
};
