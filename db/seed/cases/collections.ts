/** The collections of the demonstration: when each was put together, where it was handed out, what it holds. */
export const collections = [
  {
    slug: "special-brands-2024",
    at: "2024-03-25 16:20:00",
    year: 2024,
    meeting: "2024-q1",
    title: { en: "Collection of Cases on Special Brands", zh: "特色品牌案例汇编" },
    intro: {
      en: [
        "Over the past year district-level women's federations have cultivated special brands of their own: work that answers to the place, that women recognise, and that goes on when the project has ended.",
        "Seven of them are told here in the same three steps: what the problem was, what was done about it, and what came of it. The figures are those of the districts.",
      ].join("\n\n"),
      zh: [
        "一年来，各区妇联立足本地实际，培育了一批特色品牌：贴近妇女需求，叫得响、认得出，项目结束后还能坚持下去。",
        "本汇编收录其中七个，统一按“问题、做法、成效”三步来写，数据由各区提供。",
      ].join("\n\n"),
    },
    cases: [
      "womens-homes-that-follow-the-peach-season",
      "a-story-cart-for-the-children-of-market-traders",
      "guesthouse-hostesses-learn-from-one-another",
      "one-table-three-chairs",
      "a-homework-hour-in-the-hutong",
      "open-days-with-women-researchers-from-abroad",
      "a-rest-stop-with-lockers-for-women-couriers",
    ],
  },
  {
    slug: "help-close-at-hand-2025",
    at: "2025-11-11 15:30:00",
    year: 2025,
    meeting: null,
    title: { en: "Help Close at Hand: Cases of the Year 2025", zh: "把服务送到身边：2025年案例汇编" },
    intro: {
      en: [
        "Help is used when it stands where women live and work, at an hour when they are free. This collection brings together what districts did in 2024 and 2025 to come closer.",
        "One case of an earlier collection is taken in again, because several districts have begun in the same way since.",
      ].join("\n\n"),
      zh: [
        "服务要放在妇女生活和工作的地方，还要放在她们有空的时候。本汇编收录各区2024年至2025年在这方面的探索。",
        "其中一个案例曾收入以往汇编，因多个区已借鉴推广，此次再次收录。",
      ].join("\n\n"),
    },
    cases: [
      "a-womens-home-for-the-lunch-hour",
      "night-classes-beside-the-freight-sheds",
      "a-rest-stop-with-lockers-for-women-couriers",
      "beekeepers-tell-their-own-story",
      "a-law-caravan-to-the-mountain-villages",
      "paper-and-scissors-with-new-neighbours",
    ],
  },
];
