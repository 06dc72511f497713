-- What was answered before there were needs and versions is kept: a short answer about skills is a need now, a longer one
-- stands with the means; every answer has its present version.
insert into need (owner_id, id, goal_id, kind, name, at_hand, version)
select owner_id, goal_id, goal_id, 'SKILL', text, false, 1
from answer
where question = 'SKILLS' and length(text) between 1 and 150 and text not like '%
%';

delete from answer
where question = 'SKILLS' and length(text) <= 150 and text not like '%
%';

-- Both together are at most one letter too long.
update answer
set version = version + 1, text = substr(case when text = '' then '' else text || '
' end || (
  select skills.text from answer skills
  where skills.owner_id = answer.owner_id and skills.goal_id = answer.goal_id and skills.question = 'SKILLS'
), 1, 4000)
where question = 'RESOURCES' and exists (
  select 1 from answer skills
  where skills.owner_id = answer.owner_id and skills.goal_id = answer.goal_id and skills.question = 'SKILLS'
);

delete from answer
where question = 'SKILLS' and exists (
  select 1 from answer means
  where means.owner_id = answer.owner_id and means.goal_id = answer.goal_id and means.question = 'RESOURCES'
);

update answer set question = 'RESOURCES' where question = 'SKILLS';

-- When it was said is not known: it stands as of the moment at which the sentence was last written.
insert into answer_version (owner_id, goal_id, question, version, text, answered_at)
select answer.owner_id, answer.goal_id, answer.question, answer.version, answer.text, max(statement.written_at)
from answer
join statement on statement.owner_id = answer.owner_id and statement.goal_id = answer.goal_id
group by answer.owner_id, answer.goal_id, answer.question, answer.version, answer.text;
