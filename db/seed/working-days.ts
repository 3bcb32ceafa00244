/**
 * The State Council's arrangements of holidays for 2024, 2025 and 2026 as they were published: the weekdays of rest, and
 * the Saturdays and Sundays worked in their place.
 */
export const publishedDays = `day,kind,name_en,name_zh
2024-01-01,rest,New Year's Day,元旦
2024-02-04,work,Spring Festival,春节
2024-02-12,rest,Spring Festival,春节
2024-02-13,rest,Spring Festival,春节
2024-02-14,rest,Spring Festival,春节
2024-02-15,rest,Spring Festival,春节
2024-02-16,rest,Spring Festival,春节
2024-02-18,work,Spring Festival,春节
2024-04-04,rest,Tomb-Sweeping Day,清明节
2024-04-05,rest,Tomb-Sweeping Day,清明节
2024-04-07,work,Tomb-Sweeping Day,清明节
2024-04-28,work,Labour Day,劳动节
2024-05-01,rest,Labour Day,劳动节
2024-05-02,rest,Labour Day,劳动节
2024-05-03,rest,Labour Day,劳动节
2024-05-11,work,Labour Day,劳动节
2024-06-10,rest,Dragon Boat Festival,端午节
2024-09-14,work,Mid-Autumn Festival,中秋节
2024-09-16,rest,Mid-Autumn Festival,中秋节
2024-09-17,rest,Mid-Autumn Festival,中秋节
2024-09-29,work,National Day,国庆节
2024-10-01,rest,National Day,国庆节
2024-10-02,rest,National Day,国庆节
2024-10-03,rest,National Day,国庆节
2024-10-04,rest,National Day,国庆节
2024-10-07,rest,National Day,国庆节
2024-10-12,work,National Day,国庆节
2025-01-01,rest,New Year's Day,元旦
2025-01-26,work,Spring Festival,春节
2025-01-28,rest,Spring Festival,春节
2025-01-29,rest,Spring Festival,春节
2025-01-30,rest,Spring Festival,春节
2025-01-31,rest,Spring Festival,春节
2025-02-03,rest,Spring Festival,春节
2025-02-04,rest,Spring Festival,春节
2025-02-08,work,Spring Festival,春节
2025-04-04,rest,Tomb-Sweeping Day,清明节
2025-04-27,work,Labour Day,劳动节
2025-05-01,rest,Labour Day,劳动节
2025-05-02,rest,Labour Day,劳动节
2025-05-05,rest,Labour Day,劳动节
2025-06-02,rest,Dragon Boat Festival,端午节
2025-09-28,work,National Day and Mid-Autumn Festival,国庆节、中秋节
2025-10-01,rest,National Day and Mid-Autumn Festival,国庆节、中秋节
2025-10-02,rest,National Day and Mid-Autumn Festival,国庆节、中秋节
2025-10-03,rest,National Day and Mid-Autumn Festival,国庆节、中秋节
2025-10-06,rest,National Day and Mid-Autumn Festival,国庆节、中秋节
2025-10-07,rest,National Day and Mid-Autumn Festival,国庆节、中秋节
2025-10-08,rest,National Day and Mid-Autumn Festival,国庆节、中秋节
2025-10-11,work,National Day and Mid-Autumn Festival,国庆节、中秋节
2026-01-01,rest,New Year's Day,元旦
2026-01-02,rest,New Year's Day,元旦
2026-01-04,work,New Year's Day,元旦
2026-02-14,work,Spring Festival,春节
2026-02-16,rest,Spring Festival,春节
2026-02-17,rest,Spring Festival,春节
2026-02-18,rest,Spring Festival,春节
2026-02-19,rest,Spring Festival,春节
2026-02-20,rest,Spring Festival,春节
2026-02-23,rest,Spring Festival,春节
2026-02-28,work,Spring Festival,春节
2026-04-06,rest,Tomb-Sweeping Day,清明节
2026-05-01,rest,Labour Day,劳动节
2026-05-04,rest,Labour Day,劳动节
2026-05-05,rest,Labour Day,劳动节
2026-05-09,work,Labour Day,劳动节
2026-06-19,rest,Dragon Boat Festival,端午节
2026-09-20,work,National Day,国庆节
2026-09-25,rest,Mid-Autumn Festival,中秋节
2026-10-01,rest,National Day,国庆节
2026-10-02,rest,National Day,国庆节
2026-10-05,rest,National Day,国庆节
2026-10-06,rest,National Day,国庆节
2026-10-07,rest,National Day,国庆节
2026-10-10,work,National Day,国庆节
`;
