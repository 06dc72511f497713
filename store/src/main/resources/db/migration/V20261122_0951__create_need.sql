-- The skills and resources that a goal asks for, and every answer that was ever given to a question about a goal.
create table need (
  owner_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  kind text not null,
  name text not null,
  at_hand boolean not null,
  task_id uuid,
  version integer not null,
  constraint need_pk primary key (owner_id, id),
  constraint need_goal foreign key (owner_id, goal_id) references goal (owner_id, id),
  constraint need_kind_known check (kind in ('SKILL', 'RESOURCE')),
  constraint need_name_short check (length(name) between 1 and 200)
);

create table answer_version (
  owner_id uuid not null,
  goal_id uuid not null,
  question varchar(60) not null,
  version integer not null,
  text text not null,
  answered_at timestamp with time zone not null,
  constraint answer_version_pk primary key (owner_id, goal_id, question, version),
  constraint answer_version_goal foreign key (owner_id, goal_id) references goal (owner_id, id) on delete cascade,
  constraint answer_version_text_bounded check (length(text) <= 4000)
);

insert into need (owner_id, id, goal_id, kind, name, at_hand, version)
select owner_id, goal_id, goal_id, 'SKILL', substr(text, 1, 150), false, 1
from answer
where question = 'SKILLS' and length(text) > 0;

delete from answer where question = 'SKILLS';
