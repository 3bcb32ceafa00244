const people = 60;

// A training of its own: three sessions, an audience who all came, a feedback form that each of them answered.
const mine = "m.purpose_en = 'filler training'";

export const trainingStatements = [
  `insert into meetings (version, series_id, year, quarter, status, date, half_day, starts_at, ends_at, mode, host_unit_id,
     venue_en, venue_zh, purpose_en, purpose_zh, head_count_precision, created_at, updated_at)
   select 1, (select id from meeting_series where kind = 'training' order by id limit 1), 2025, 4, 'held', '2025-11-20', 'morning',
     '09:00', '12:00', 'in_person', (select id from units where kind = 'municipal'), 'Hall', '礼堂', 'filler training', '填充培训',
     'exact', now(), now()`,
  `insert into trainings (meeting_id, topic_en, topic_zh, partner_en, partner_zh, basis_en, basis_zh, second_audience_en,
     second_audience_zh, outcome_en, outcome_zh)
   select m.id, 'Anti-fraud', '反诈', 'Partner', '合作单位', '', '', '', '', '', '' from meetings m where ${mine}`,
  `insert into agenda_items (meeting_id, position, kind, person_id, subject_en, subject_zh, minutes)
   select m.id, n, 'train', (select id from people order by id offset n limit 1), 'Session ' || n, '第' || n || '课', 50
   from meetings m, generate_series(1, 3) n where ${mine}`,
  `insert into training_audiences (meeting_id, position, name_en, name_zh, expected)
   select m.id, 1, 'Heads of homes', '家园负责人', ${people} from meetings m where ${mine}`,
  `insert into places (meeting_id, origin, audience_id, unit_id, name, post, email, reply, signed_in_at)
   select m.id, 'audience', a.id, (select id from units where kind = 'district' order by id offset n % 17 limit 1), 'Hearer ' || n,
     'Head', 'hearer' || n || '@example.org', 'confirmed', '2025-11-20 08:55+08'
   from meetings m join training_audiences a on a.meeting_id = m.id, generate_series(1, ${people}) n where ${mine}`,
  `insert into place_steps (place_id, step, name, at) select p.id, s.step, p.name, now()
   from places p join meetings m on m.id = p.meeting_id, (values ('name'), ('confirm'), ('sign_in')) s (step) where ${mine}`,
  `insert into training_feedback_forms (meeting_id, days, closes_at, opened_at, code)
   select m.id, 7, '2025-11-27 18:00+08', '2025-11-20 12:00+08', 'filler' from meetings m where ${mine}`,
  `insert into training_feedback_questions (meeting_id, position, kind, text_en)
   select m.id, q.position, q.kind::training_feedback_question_kind, '' from meetings m, (values (1, 'content'), (2, 'organisation'),
     (3, 'use'), (4, 'helped'), (5, 'change')) q (position, kind) where ${mine}`,
  `insert into training_feedback_answers (meeting_id) select m.id from meetings m, generate_series(1, ${people}) where ${mine}`,
  `insert into training_feedback_replies (answer_id, question_id, mark, words)
   select a.id, q.id, case when q.position < 4 then 4 end, case when q.position < 4 then '' else 'It helped our work' end
   from training_feedback_answers a join training_feedback_questions q on q.meeting_id = a.meeting_id
   join meetings m on m.id = a.meeting_id where ${mine}`,
];

export const trainingId = `select m.id from meetings m where ${mine}`;
