import { expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { factsOf } from "../facts-of";
import { meetingWords } from "./meeting-words";
import { presentersSaid } from "./presenters";

const facts = factsOf(facts2024Q1());
const said = (text: string, language: "en" | "zh") =>
  presentersSaid(text, meetingWords(facts, language)).map(({ from, to }) => text.slice(from, to));

it.each([
  [
    "Representatives of the women's federations of Pinggu, Daxing and Huairou gave presentations on their work.",
    ["Pinggu, Daxing and Huairou"],
  ],
  ["Representatives from Pinggu and Miyun shared their work.", ["Pinggu and Miyun"]],
  [
    "At the meeting, representatives of Pinggu, Daxing, and Huairou women's federations shared their experience.",
    ["Pinggu, Daxing, and Huairou"],
  ],
  ["A representative of the women's federation of Miyun gave a presentation.", ["Miyun"]],
  ["Pinggu, Daxing and Huairou shared their work and its highlights.", ["Pinggu, Daxing and Huairou"]],
  ["Miyun District Women's Federation presented its work.", ["Miyun District"]],
  ["Presentations were given by representatives of the women's federations of Pinggu and Miyun.", ["Pinggu and Miyun"]],
  ["Attendees heard presentations from Chaoyang, Shunyi and Miyun.", ["Chaoyang, Shunyi and Miyun"]],
  [
    "The women's federations of Pinggu and the Beijing Economic-Technological Development Area shared their work.",
    ["Pinggu and the Beijing Economic-Technological Development Area"],
  ],
  // Districts otherwise.
  ["A volunteer from Miyun shared her story.", []],
  ["Miyun shared photographs with its neighbours.", []],
  ["Miyun gave each family a book.", []],
  ["Last quarter, representatives of Miyun shared their work.", []],
  ["Representatives of Miyun will present their work at the next meeting.", []],
  ["In 2023, representatives of Miyun shared their work.", []],
  ["Attendees visited Miyun and Yanqing.", []],
  ["Representatives of Miyun attended the meeting.", []],
  ["The meeting asked Miyun to share its work.", []],
  ["A case from Miyun was handed out.", []],
  ["The training in Miyun was presented by Kuaishou.", []],
  ["Miyun Women's Federation held a meeting and shared its work.", []],
])("en: %s", (text, spots) => {
  expect(said(text, "en")).toEqual(spots);
});

it.each([
  ["平谷、大兴、怀柔三区妇联分别围绕工作亮点进行了交流发言。", ["平谷、大兴、怀柔"]],
  ["会上，平谷区、大兴区和怀柔区妇联作交流发言。", ["平谷区、大兴区和怀柔区"]],
  ["密云区作交流发言。", ["密云区"]],
  ["密云区妇联代表介绍了情况，并作典型发言。", []],
  ["会议听取了平谷、大兴、怀柔三区妇联的工作情况介绍，密云区妇联作经验交流。", ["密云区"]],
  ["来自密云区妇联的代表作交流发言。", ["密云区"]],
  ["朝阳、顺义、密云三区交流“妇女之家”常态开放经验。", ["朝阳、顺义、密云"]],
  ["经开区妇联进行了交流发言。", ["经开区"]],
  // Districts otherwise.
  ["大兴调查研究，交流工作经验。", []],
  ["密云区将在下季度作交流发言。", []],
  ["上季度，密云区作交流发言。", []],
  ["与会人员到密云区参观交流。", []],
  ["密云区妇联组织妇女交流种植经验。", []],
  ["平谷区报送案例12篇，密云区妇联作交流发言。", ["密云区"]],
  ["会议要求密云区做好交流发言准备。", []],
  ["市妇联与密云区妇联交流工作经验。", []],
  ["2023年，密云区妇联作交流发言。", []],
  ["各区妇联作交流发言。", []],
])("zh: %s", (text, spots) => {
  expect(said(text, "zh")).toEqual(spots);
});
