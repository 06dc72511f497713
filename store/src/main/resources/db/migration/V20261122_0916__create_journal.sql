-- What stood in the way, what was learned, what was reached on the way, and the celebration at the end.
create table hurdle (
  owner_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  barrier text not null,
  description text not null,
  if_text text not null,
  then_text text not null,
  met_on date not null,
  overcome_on date,
  version integer not null,
  constraint hurdle_pk primary key (owner_id, id),
  constraint hurdle_goal foreign key (owner_id, goal_id) references goal (owner_id, id),
  constraint hurdle_text_bounded check (length(description) between 1 and 2000)
);

create table lesson (
  owner_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  text text not null,
  learned_on date not null,
  constraint lesson_pk primary key (owner_id, id),
  constraint lesson_goal foreign key (owner_id, goal_id) references goal (owner_id, id),
  constraint lesson_text_bounded check (length(text) between 1 and 2000)
);

create table milestone (
  owner_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  name text not null,
  share_percent integer not null,
  due_on date,
  treat text not null,
  celebrated_on date,
  version integer not null,
  constraint milestone_pk primary key (owner_id, id),
  constraint milestone_goal foreign key (owner_id, goal_id) references goal (owner_id, id),
  constraint milestone_name_short check (length(name) between 1 and 200),
  constraint milestone_share_bounded check (share_percent between 1 and 99)
);

create table celebration (
  owner_id uuid not null,
  goal_id uuid not null,
  celebrated_on date not null,
  proud text not null,
  thanks text not null,
  version integer not null,
  constraint celebration_pk primary key (owner_id, goal_id),
  constraint celebration_goal foreign key (owner_id, goal_id) references goal (owner_id, id)
);
