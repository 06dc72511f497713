-- The goal in the person's own sentences, every version of it, and their answers to the questions of the criteria.
create table statement (
  owner_id uuid not null,
  goal_id uuid not null,
  number integer not null,
  text text not null,
  written_at timestamp with time zone not null,
  constraint statement_pk primary key (owner_id, goal_id, number),
  constraint statement_goal foreign key (owner_id, goal_id) references goal (owner_id, id) on delete cascade,
  constraint statement_text_bounded check (length(text) between 1 and 4000)
);

create table answer (
  owner_id uuid not null,
  goal_id uuid not null,
  question varchar(60) not null,
  text text not null,
  version integer not null,
  constraint answer_pk primary key (owner_id, goal_id, question),
  constraint answer_goal foreign key (owner_id, goal_id) references goal (owner_id, id) on delete cascade,
  constraint answer_text_bounded check (length(text) <= 4000)
);
