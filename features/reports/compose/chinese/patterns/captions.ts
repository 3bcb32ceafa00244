import type { Pattern } from "../../pattern";

/** What pictures may show, in the present and without a full stop. */
export const captions: Record<"scene" | "speaker" | "presenters" | "training" | "stop" | "guests", readonly Pattern[]> =
  {
    scene: ["[{when}，][{whose}]{event}现场", "[{when}，]{host}{deed}", "[{when}，]有关人员{deed}"],
    speaker: ["{who}讲话", "{who}在{during}讲话"],
    presenters: [
      "{districts}妇联围绕{subject}作交流发言",
      "{districts}妇联介绍{subject}",
      "{districts}妇联作交流发言",
      "{districts}妇联在{during}作交流发言",
    ],
    training: ["{session}现场", "学员参加{session}"],
    stop: ["{visitors}来到{stop}", "{visitors}走进{stop}"],
    guests: ["{visitors}参观{stop}", "{visitors}在{stop}参观"],
  };
