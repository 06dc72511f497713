-- Answers that were given before versions were kept get their present one. When it was said is not known: it stands as of
-- the moment at which the sentence was last written.
insert into answer_version (owner_id, goal_id, question, version, text, answered_at)
select answer.owner_id, answer.goal_id, answer.question, answer.version, answer.text, max(statement.written_at)
from answer
join statement on statement.owner_id = answer.owner_id and statement.goal_id = answer.goal_id
where not exists (
  select 1 from answer_version kept
  where kept.owner_id = answer.owner_id and kept.goal_id = answer.goal_id and kept.question = answer.question
    and kept.version = answer.version
)
group by answer.owner_id, answer.goal_id, answer.question, answer.version, answer.text;
